import { bundleIds } from '#models/scenarios/bundleIds.ts';
import { drawChoiceRecord } from '#models/scenarios/drawChoice.ts';
import { captionRecord } from '#models/scenarios/file.ts';
import type { Caption } from '#models/scenarios/file.ts';
import { overridesOf } from '#models/scenarios/scenario.ts';
import type { Scenario } from '#models/scenarios/scenario.ts';
import { yearsOf } from '#models/scenarios/state.ts';
import { MONTHS, monthLabel } from '#models/timeline.ts';
import type { DrawResult, OutputBands } from '#models/uncertainty/draws.ts';
import { QUANTILE_NAMES } from '#models/uncertainty/quantiles.ts';
import { MODEL_VERSION } from '#models/version.ts';
import { orNull } from './fixed.ts';

/** What quantiles are taken of: each draw's scenario, or each draw's own difference from its baseline. */
export type Kind = 'level' | 'difference';
export const KINDS: readonly Kind[] = ['level', 'difference'];

/**
 * Result of draws as JSON: quantiles of every series asked for, with everything that they depend on; null where there is no
 * answer. Where draws are without one, `unanswered` says how many of each series at each point of time: they count in no
 * quantile.
 */
export function drawsRecord(
	scenario: Scenario,
	{ seed, n, mode, outputs }: DrawResult,
	by: 'month' | 'year',
	caption: Caption = {}
) {
	const quantiles = KINDS.flatMap((kind) => {
		const ofKind = outputs.filter(({ output }) => output.of === kind);
		return ofKind.length === 0 ? [] : [[kind, Object.fromEntries(ofKind.map(seriesQuantiles))] as const];
	});
	const gaps = outputs.flatMap(({ output, unanswered }) =>
		unanswered ? [[output.series, Array.from(unanswered)] as const] : []
	);
	return {
		model: MODEL_VERSION,
		...captionRecord(caption),
		from: monthLabel(yearsOf(scenario).from, 0),
		months: MONTHS,
		seed,
		n,
		mode,
		...bundleIds(scenario),
		...drawChoiceRecord(scenario),
		overrides: overridesOf(scenario),
		by,
		...Object.fromEntries(quantiles),
		...(gaps.length === 0 ? {} : { unanswered: Object.fromEntries(gaps) })
	};
}

function seriesQuantiles({ output, bands }: OutputBands) {
	return [
		output.series,
		Object.fromEntries(QUANTILE_NAMES.map((name) => [name, Array.from(bands[name], orNull)]))
	] as const;
}
