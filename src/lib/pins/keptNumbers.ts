import type { Scenario } from '#models/scenarios/scenario.ts';
import { assumptionsOf } from '#models/scenarios/scenario.ts';
import { STATIONS } from '#models/stations.ts';
import type { SeriesName } from '#models/series.ts';
import { run } from '#models/simulate.ts';
import { yearly, YEARS } from '#models/summary.ts';

/** Yearly figures of one series in both worlds. */
export interface KeptSeries {
	readonly baseline: readonly number[];
	readonly scenario: readonly number[];
}

/** Numbers that a scenario had under one version of the model: what links and memory go by later. */
export interface KeptNumbers {
	/** Version of the model that made them. */
	readonly model: string;
	/** First calendar year. */
	readonly from: number;
	readonly series: Readonly<Partial<Record<SeriesName, KeptSeries>>>;
}

/** Series whose numbers are kept: one for each station. */
const KEPT_SERIES: readonly SeriesName[] = STATIONS.map(({ series }) => series);

/** Yearly figures of a scenario's stations as the model gives them today. */
export function numbersOf(scenario: Scenario): KeptNumbers {
	const { model, startYear, baseline, scenario: changed } = run(assumptionsOf(scenario));
	const both = (name: SeriesName): KeptSeries => ({
		baseline: yearly(baseline[name], name),
		scenario: yearly(changed[name], name)
	});
	return {
		model,
		from: startYear,
		series: Object.fromEntries(KEPT_SERIES.map((name) => [name, both(name)]))
	};
}

/**
 * Kept numbers from untrusted content; null when any part of them is not what it should be.
 *
 * @example readKept({ model: '1.0.0', from: 2027, series: {} }); // => { model: '1.0.0', from: 2027, series: {} }
 */
export function readKept(content: unknown): KeptNumbers | null {
	if (typeof content !== 'object' || content === null) return null;
	const { model, from, series } = content as Record<string, unknown>;
	if (typeof model !== 'string' || !/^\d+\.\d+\.\d+$/.test(model)) return null;
	if (!Number.isInteger(from) || typeof series !== 'object' || series === null) return null;
	const held = KEPT_SERIES.filter((name) => Object.hasOwn(series, name));
	const read = held.map((name) => [name, readSeries((series as Record<string, unknown>)[name])] as const);
	if (read.some(([, kept]) => kept === null)) return null;
	return { model, from: from as number, series: Object.fromEntries(read) };
}

function readSeries(content: unknown): KeptSeries | null {
	if (typeof content !== 'object' || content === null) return null;
	const { baseline, scenario } = content as Record<string, unknown>;
	return isYears(baseline) && isYears(scenario) ? { baseline, scenario } : null;
}

function isYears(content: unknown): content is readonly number[] {
	return Array.isArray(content) && content.length === YEARS && content.every(Number.isFinite);
}
