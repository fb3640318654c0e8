import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { json } from '$lib/export/json.ts';
import { provenanceOf } from '$lib/export/provenance.ts';
import { assumptionsOf, EMPTY_SCENARIO } from '#models/scenarios/scenario.ts';
import { run } from '#models/simulate.ts';
import { FILE_SIZE, openPinFile, pinFile, readPinFile } from '../../../src/lib/pins/collectionFile.ts';
import { readStored } from '../../../src/lib/pins/readStored.ts';

const pin = { name: 'Goldman', note: 'n', scenario: { ...EMPTY_SCENARIO, preset: 'goldman-2030' } };

describe('a file of pins', () => {
	it('gives back what was written', () => {
		expect(readPinFile(pinFile([pin]))).toEqual({ pins: [pin], faults: [] });
	});

	it('may be a single scenario', () => {
		const { pins, faults } = readPinFile('{"name":"One","overrides":{"opec.offsetShare":0.3}}');
		expect(faults).toEqual([]);
		expect(pins[0]).toMatchObject({ name: 'One', scenario: { own: { 'opec.offsetShare': 0.3 } } });
	});

	it('may be the JSON of a run that the page has saved', () => {
		const scenario = { ...pin.scenario, seed: 7 };
		const simulation = run(assumptionsOf(scenario));
		const provenance = provenanceOf(simulation, 7, 'https://orinoco.example/?v=1&p=goldman-2030&seed=7');
		expect(readPinFile(json(scenario, simulation, provenance))).toEqual({
			pins: [{ name: '', note: '', scenario }],
			faults: []
		});
	});

	it('that is too long is not opened, and said to be', async () => {
		const { pins, faults } = await openPinFile(new Blob([new Uint8Array(FILE_SIZE + 1)]));
		expect(pins).toEqual([]);
		expect(faults[0].message).toBe('file requires at most 2 MB, got 2.0 MB');
	});

	it('of any content throws nothing', () => {
		const text = fc.oneof(fc.string(), fc.json());
		fc.assert(
			fc.property(text, (content) => void readPinFile(content)),
			{ numRuns: 300 }
		);
	});
});

describe('a store', () => {
	it('of any content is read or set aside', () => {
		fc.assert(
			fc.property(fc.anything(), (content) => {
				expect(['read', 'newer']).toContain(readStored(content).kind);
			})
		);
	});
});
