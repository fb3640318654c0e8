import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encode } from '#models/scenarios/codec.ts';
import { readScenarioFile } from '#models/scenarios/file.ts';
import { runRecord } from '#models/scenarios/runRecord.ts';
import { assumptionsOf, EMPTY_SCENARIO } from '#models/scenarios/scenario.ts';
import type { Scenario } from '#models/scenarios/scenario.ts';
import { EMPTY_STATE } from '#models/scenarios/state.ts';
import { tidy } from '#models/scenarios/tidy.ts';
import { run } from '#models/simulate.ts';
import { anyScenario } from './arbitraries.ts';

const recordOf = (scenario: Scenario) => runRecord(scenario, run(assumptionsOf(scenario)));
const readBack = (record: object) => readScenarioFile(JSON.stringify(record));

describe('a result read as a scenario file', () => {
	it('is the scenario that the run is of, draws and all', () => {
		fc.assert(
			fc.property(anyScenario, (scenario) => {
				const { scenario: restored, faults } = readBack(recordOf(scenario));
				expect(faults).toEqual([]);
				expect(restored).toEqual(tidy(scenario));
			}),
			{ numRuns: 60 }
		);
	});

	it('keeps at its default what the reader has put back over a preset', () => {
		// jpmorgan sets the full path delivered; the default is 80 %.
		const scenario: Scenario = { ...EMPTY_SCENARIO, preset: 'jpmorgan', own: { 'venezuela.delivery': 0.8 } };
		const { preset, own } = readBack(recordOf(scenario)).scenario;
		expect([preset, own]).toEqual(['jpmorgan', { 'venezuela.delivery': 0.8 }]);
	});

	it('takes from the address of a file of before what that did not say of its draws', () => {
		const scenario: Scenario = { ...EMPTY_SCENARIO, seed: 7, hold: ['opec.offsetShare'] };
		const { seed, hold, ...before } = recordOf(scenario);
		expect([seed, hold]).toEqual([7, ['opec.offsetShare']]);
		const address = `https://example.org/?${encode({ ...EMPTY_STATE, scenario })}`;
		const read = readBack({ ...before, provenance: { seed: 7, address, name: 'Mine', note: 'A remark' } });
		expect(read.scenario).toEqual(scenario);
		expect([read.name, read.note, read.faults]).toEqual(['Mine', 'A remark', []]);
		expect(readBack({ ...before, provenance: { address: '?v=1&nonsense=1' } }).scenario.seed).toBe(1);
	});

	it('is checked like any file', () => {
		const record = { ...recordOf(EMPTY_SCENARIO), preset: 'nobody', overrides: { 'opec.maxCut': 99 } };
		const { scenario, faults } = readBack(record);
		expect(scenario).toEqual(EMPTY_SCENARIO);
		expect(faults.map(({ where }) => where).sort()).toEqual(['opec.maxCut', 'preset']);
	});

	it('is none where it lacks a world: then its keys are unknown', () => {
		expect(readBack({ ...recordOf(EMPTY_SCENARIO), baseline: undefined }).faults.length).toBeGreaterThan(1);
	});
});
