import { isDeepStrictEqual } from 'node:util';
import { checkAssumptions, checkOverrides } from '#models/parameters/check.ts';
import type { Fault } from '#models/parameters/check.ts';
import { DEFAULTS, withOverrides } from '#models/parameters/registry.ts';
import { cleanText } from '#models/text/cleanText.ts';
import { decode, encode, fitsAddress } from '#models/scenarios/codec.ts';
import { readCollection, writeCollection } from '#models/scenarios/collection.ts';
import { readScenarioFile, writeScenarioFile } from '#models/scenarios/file.ts';
import { assumptionsOf, overridesOf } from '#models/scenarios/scenario.ts';
import type { Scenario } from '#models/scenarios/scenario.ts';
import type { PageState } from '#models/scenarios/state.ts';
import { tidy } from '#models/scenarios/tidy.ts';
import { run } from '#models/simulate.ts';
import { SERIES_NAMES } from '#models/series.ts';
import type { SeriesRecord } from '#models/series.ts';

/** What a reader of untrusted input got wrong; null when nothing. */
export type Verdict = string | null;

/** Verdict on reading an address: legal state, named faults, and an address that reads back. */
export function addressVerdict(text: string): Verdict {
	const { state, faults } = decode(text);
	const scenarios = [state.scenario, ...state.pins.map(({ scenario }) => scenario)];
	const problem = faultsVerdict(faults) ?? firstProblem(scenarios.map(scenarioVerdict));
	if (problem !== null) return problem;
	const query = encode(state);
	if (!fitsAddress(query)) return null;
	const again = decode(query);
	if (again.faults.length > 0) return `its own address has faults: ${again.faults[0].message}`;
	return isDeepStrictEqual(again.state, tidied(state)) ? null : 'its own address reads back as another state';
}

function tidied({ scenario, pins, ...others }: PageState): PageState {
	return {
		...others,
		scenario: tidy(scenario),
		pins: pins.map((pin) => ({ ...pin, scenario: tidy(pin.scenario) }))
	};
}

/** Verdict on reading a scenario file. */
export function fileVerdict(text: string): Verdict {
	const { scenario, faults } = readScenarioFile(text);
	const problem = faultsVerdict(faults) ?? scenarioVerdict(scenario);
	if (problem !== null) return problem;
	const again = readScenarioFile(writeScenarioFile(scenario));
	return isDeepStrictEqual(again.scenario, scenario) ? null : 'its own file reads back as another scenario';
}

/** Verdict on reading a collection. */
export function collectionVerdict(text: string): Verdict {
	const { pins, faults } = readCollection(text);
	const problem =
		faultsVerdict(faults) ?? firstProblem(pins.map(({ scenario }) => scenarioVerdict(scenario)));
	if (problem !== null) return problem;
	const again = readCollection(writeCollection(pins));
	return isDeepStrictEqual(again.pins, pins) ? null : 'its own collection reads back as another';
}

/** Verdict on checking overrides of a program: what is taken over must run, what is not must be named. */
export function overridesVerdict(input: unknown): Verdict {
	const { overrides, faults } = checkOverrides(input);
	const again = checkOverrides(overrides).faults;
	if (again.length > 0) return `an illegal value came through: ${again[0].message}`;
	const assumptions = withOverrides(DEFAULTS, overrides);
	const crossing = checkAssumptions(assumptions);
	return (
		faultsVerdict([...faults, ...crossing]) ?? (crossing.length > 0 ? null : worldsVerdict(run(assumptions)))
	);
}

/** Verdict on faults: each says where and what, on one line that prints. */
export function faultsVerdict(faults: readonly Pick<Fault, 'where' | 'message'>[]): Verdict {
	const unnamed = faults.find(
		({ where, message }) => where === '' || message === '' || cleanText(message) !== message
	);
	return unnamed
		? `a fault without a name or with signs that do not print: ${JSON.stringify(unnamed)}`
		: null;
}

/** Verdict on a scenario that was let through: legal values, finite results. */
export function scenarioVerdict(scenario: Scenario): Verdict {
	const assumptions = assumptionsOf(scenario);
	const { 'venezuela.path': path, ...others } = overridesOf(scenario);
	const faults = [
		...checkOverrides(path == null ? others : { ...others, 'venezuela.path': path }).faults,
		...checkAssumptions(assumptions)
	];
	if (faults.length > 0) return `an illegal value came through: ${faults[0].message}`;
	return worldsVerdict(run(assumptions));
}

function worldsVerdict({ baseline, scenario }: { baseline: SeriesRecord; scenario: SeriesRecord }): Verdict {
	const broken = SERIES_NAMES.find((name) => !isFinite(baseline[name]) || !isFinite(scenario[name]));
	return broken === undefined ? null : `${broken} has a value that is no number`;
}

function isFinite(series: Float64Array): boolean {
	return series.every((value) => Number.isFinite(value));
}

function firstProblem(verdicts: readonly Verdict[]): Verdict {
	return verdicts.find((verdict) => verdict !== null) ?? null;
}
