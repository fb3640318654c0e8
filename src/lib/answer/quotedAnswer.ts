import { parameter, valueOf } from '#models/parameters/registry.ts';
import type { Parameter } from '#models/parameters/registry.ts';
import type { NumberSpec } from '#models/parameters/types.ts';
import { BUNDLES, bundleOf } from '#models/scenarios/presets.ts';
import type { BundleKind } from '#models/scenarios/presets.ts';
import { bundlesOf } from '#models/scenarios/scenario.ts';
import type { Scenario } from '#models/scenarios/scenario.ts';
import type { View } from '#models/scenarios/state.ts';
import type { Simulation } from '#models/simulate.ts';
import { NO_FORECAST } from '../export/provenance.ts';
import { assumedParts } from '../pins/suggestedName.ts';
import { plainBlanks } from '../format/plainBlanks.ts';
import type { Bands } from '../state/bands.ts';
import { drawsBehind, drawsWords, withUnanswered } from '../state/drawsWords.ts';
import type { DrawsBehind } from '../state/drawsWords.ts';
import { leverWords } from './leverWords.ts';
import { provisos } from './provisos/provisos.ts';
import { plainSentence, sentence } from './sentence.ts';
import { spreadOf } from './spread.ts';

/** Own values that are named; the others are counted. */
const TOLD = 4;
const KINDS: Readonly<Record<BundleKind, string>> = {
	preset: 'preset',
	market: 'market view',
	sanctions: 'sanction regime'
};

/** What an answer is quoted from. */
export interface Quoted {
	readonly scenario: Scenario;
	readonly simulation: Simulation;
	readonly view: View;
	/** What the draws say; null while none are there. */
	readonly bands: Bands | null;
}

/**
 * The answer as it can be quoted: the sentence with its ranges; whose assumptions it rests on, what else makes its number, what
 * the ranges hold, what it is not; and the link that makes it again, each on a line.
 *
 * @param address empty where the state is too long for one
 */
export function quotedAnswer(quoted: Quoted, address: string): string {
	const { scenario, simulation, view, bands } = quoted;
	const index = view.year - simulation.startYear;
	const parts = sentence({
		simulation,
		year: view.year,
		brent: spreadOf(bands, 'brent', index),
		income: spreadOf(bands, 'hardCurrencyRevenue', index)
	});
	const answer = plainSentence(
		parts,
		(id) =>
			leverWords(parameter(id) as Parameter & NumberSpec, valueOf(simulation.assumptions, id) as number),
		view.year
	);
	const isRanged = bands !== null && parts.some(({ kind }) => kind === 'range');
	const terms = [
		`Scenario: ${assumed(scenario)}.`,
		// The layers stand in the scenario's terms already.
		provisos(simulation, view.year),
		...(isRanged
			? [`Ranges in brackets hold 80 of 100 draws (${drawsWords(drawsOf(bands, scenario, index))}).`]
			: []),
		`Nominal dollars; Orinoco model ${simulation.model}.`,
		NO_FORECAST
	];
	return plainBlanks([answer, terms.filter(Boolean).join(' '), address].filter(Boolean).join('\n'));
}

/** The draws behind what the sentence tells of a year, and how many have no answer: the more of the two. */
function drawsOf(bands: Bands, scenario: Scenario, index: number): DrawsBehind {
	const counts = (['brent', 'hardCurrencyRevenue'] as const).map(
		(series) => bands.unanswered(series, 'difference', 'year')?.[index] ?? 0
	);
	return withUnanswered(drawsBehind(bands.draws, scenario), Math.max(...counts));
}

/** Bundles by kind and name, then what else is assumed. */
function assumed(scenario: Scenario): string {
	const kinds = Object.keys(BUNDLES) as BundleKind[];
	const bundles = kinds.flatMap((kind) => {
		const bundle = bundleOf(kind, scenario[kind]);
		return bundle === null ? [] : [`${KINDS[kind]} “${bundle.label}”`];
	});
	return [...bundles, ...assumedParts(scenario, TOLD).slice(bundlesOf(scenario).length)].join('; ');
}
