import { checkAssumptions, checkOverrides } from '#models/parameters/check.ts';
import type { Fault } from '#models/parameters/check.ts';
import { decode, encode, fitsAddress } from '#models/scenarios/codec.ts';
import { readCollection } from '#models/scenarios/collection.ts';
import { readScenarioFile } from '#models/scenarios/file.ts';
import { assumptionsOf, overridesOf } from '#models/scenarios/scenario.ts';
import type { Scenario } from '#models/scenarios/scenario.ts';
import { run } from '#models/simulate.ts';
import { SERIES_NAMES } from '#models/series.ts';

/** What a reader of untrusted text got wrong; null when nothing. */
export type Verdict = string | null;

/** Verdict on reading an address: legal state, named faults, and an address that reads back. */
export function addressVerdict(text: string): Verdict {
	const { state, faults } = decode(text);
	const problem = faultsVerdict(faults) ?? scenarioVerdict(state.scenario);
	if (problem !== null) return problem;
	const query = encode(state);
	if (!fitsAddress(query)) return null;
	const again = decode(query);
	if (again.faults.length > 0) return `its own address has faults: ${again.faults[0].message}`;
	return encode(again.state) === query ? null : 'its own address reads back as another';
}

/** Verdict on reading a scenario file. */
export function fileVerdict(text: string): Verdict {
	const { scenario, faults } = readScenarioFile(text);
	return faultsVerdict(faults) ?? scenarioVerdict(scenario);
}

/** Verdict on reading a collection. */
export function collectionVerdict(text: string): Verdict {
	const { pins, faults } = readCollection(text);
	const problems = pins.map(({ scenario }) => scenarioVerdict(scenario));
	return faultsVerdict(faults) ?? problems.find((problem) => problem !== null) ?? null;
}

function faultsVerdict(faults: readonly Fault[]): Verdict {
	const unnamed = faults.some(
		({ where, message }) => where === '' || message === '' || /[\n\r\0]/.test(message)
	);
	return unnamed ? 'a fault without a name, or over several lines' : null;
}

function scenarioVerdict(scenario: Scenario): Verdict {
	const assumptions = assumptionsOf(scenario);
	const { 'venezuela.path': path, ...others } = overridesOf(scenario);
	const faults = [
		...checkOverrides(path == null ? others : { ...others, 'venezuela.path': path }).faults,
		...checkAssumptions(assumptions)
	];
	if (faults.length > 0) return `an illegal value came through: ${faults[0].message}`;
	const { baseline, scenario: world } = run(assumptions);
	const broken = SERIES_NAMES.find((name) => !finite(baseline[name]) || !finite(world[name]));
	return broken === undefined ? null : `${broken} has a value that is no number`;
}

function finite(series: Float64Array): boolean {
	return series.every((value) => Number.isFinite(value));
}
