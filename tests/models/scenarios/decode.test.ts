import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkAssumptions } from '#models/parameters/check.ts';
import { decode, encode } from '#models/scenarios/codec.ts';
import { assumptionsOf, EMPTY_SCENARIO } from '#models/scenarios/scenario.ts';
import { EMPTY_STATE } from '#models/scenarios/state.ts';

describe('decode', () => {
	it('reads an empty address as the state on opening', () => {
		for (const query of ['', '?', '&', '?v=1'])
			expect(decode(query)).toEqual({ state: EMPTY_STATE, faults: [] });
	});
	it('names each fault and uses the rest', () => {
		const { state: read, faults } = decode(
			'v=1&p=nobody&venezuela.target=99&opec.ofsetShare=1&foo=1&opec.maxCut=2&opec.maxCut=3&year=1999&seed=-1&band=x'
		);
		expect(read.scenario.own).toEqual({ 'opec.maxCut': 2 });
		expect(faults.map(({ message }) => message)).toEqual([
			'opec.maxCut requires one value, got 3 besides',
			expect.stringContaining('p requires one of rystad-decline, '),
			'venezuela.target requires 0.3…4 mb/d, got 99',
			'seed requires a whole number 0…4294967295, got -1',
			'band requires one of fan, paths, line, got x',
			'year requires a year 2027…2036, got 1999',
			expect.stringContaining('opec.offsetShare'),
			expect.stringMatching(/^address requires keys among v, p, m, .*, got foo$/)
		]);
	});
	it.each([
		'venezuela.target=',
		'venezuela.target=NaN',
		'venezuela.target=Infinity',
		'venezuela.target=1e999',
		'venezuela.target=0x2',
		'venezuela.target=1,2',
		'venezuela.target=%',
		'venezuela.path=0:1,0:2',
		'venezuela.path=1:1,0:2',
		'venezuela.path=0:1:2',
		'venezuela.path=:',
		'venezuela.path=0:5',
		'venezuela.path=' + Array.from({ length: 13 }, (_, i) => `${i}:1`).join(','),
		'cap.rule=toString',
		'__proto__=1',
		'constructor=1',
		'__proto__.target=1',
		'venezuela.__proto__=1',
		'vary=__proto__',
		'hold=russia.production',
		'spread=',
		'spread=fx.drift',
		'spread=__proto__:2',
		'spread=fx.drift:0',
		'spread=fx.drift:4.1',
		'spread=fx.drift:NaN',
		'p=__proto__',
		'station=constructor',
		'v=0',
		'v=2',
		'v=x',
		'year=2040'
	])('finds one fault in %s and changes nothing', (query) => {
		const { state: read, faults } = decode(query);
		expect(faults).toHaveLength(1);
		expect(read).toEqual(EMPTY_STATE);
		expect(Object.getPrototypeOf(read.scenario.own)).toBe(Object.prototype);
	});
	it('refuses own values that contradict each other, naming them', () => {
		const { state: read, faults } = decode(
			'russia.production=7&russia.crudeExports=6&russia.productExports=3&fx.rate=90'
		);
		expect(faults).toHaveLength(1);
		expect(read.scenario.own).toEqual({ 'fx.rate': 90 });
	});
	it('refuses more than 8,000 characters and points to a file', () => {
		const { state: read, faults } = decode(`v=1&pins=${'x'.repeat(8000)}`);
		expect(read).toEqual(EMPTY_STATE);
		expect(faults[0].message).toMatch(/at most 8000 characters, got 8009; use a scenario file/);
	});
	it('reads six pins of seven and says so', () => {
		const { state: read, faults } = decode(
			'pins=' + Array.from({ length: 7 }, (_, i) => `name=${i}`).join(';')
		);
		expect(read.pins.map(({ name }) => name)).toEqual(['0', '1', '2', '3', '4', '5']);
		expect(faults).toEqual([{ where: 'pins', message: 'pins requires at most 6, got 7' }]);
	});
	it('says that an assumption cannot be drawn and held at once', () => {
		const { faults } = decode('vary=fx.drift&hold=fx.drift');
		expect(faults).toEqual([
			{ where: 'hold', message: 'hold requires ids that vary does not name, got fx.drift' }
		]);
	});

	it('says in which pin a fault lies', () => {
		const { state: read, faults } = decode('pins=name=A;name=B!opec.maxCut=99!x=1');
		expect(read.pins[1]).toEqual({ name: 'B', note: '', scenario: EMPTY_SCENARIO });
		expect(faults.map(({ message }) => message)).toEqual([
			expect.stringMatching(/^pin 2: opec\.maxCut requires 0…6 mb\/d, got 99$/),
			expect.stringMatching(/^pin 2: address requires keys among name, note, p, .*, got x$/)
		]);
	});
	it('cleans names, and cuts and reports long ones', () => {
		const { state: read, faults } = decode(`pins=name=${'a'.repeat(81)}!note=%2500x%25E2%2580%25AEy`);
		expect(read.pins[0].name).toBe('a'.repeat(80));
		expect(read.pins[0].note).toBe('xy');
		expect(faults).toHaveLength(1);
	});
	it('gives a legal state and a stable address for any text whatever', () => {
		const key = fc.constantFrom(
			'v',
			'p',
			'm',
			's',
			'pins',
			'vary',
			'year',
			'venezuela.target',
			'venezuela.path'
		);
		const pair = fc.tuple(
			fc.oneof(key, fc.string()),
			fc.oneof(fc.string({ unit: 'binary' }), fc.double().map(String))
		);
		const hostile = fc.oneof(
			fc.string({ unit: 'binary', maxLength: 300 }),
			fc.array(pair, { maxLength: 8 }).map((pairs) => pairs.map((p) => p.join('=')).join('&'))
		);
		fc.assert(
			fc.property(hostile, (query) => {
				const { state: read } = decode(query);
				expect(checkAssumptions(assumptionsOf(read.scenario))).toEqual([]);
				const address = encode(read);
				expect(decode(address)).toEqual({ state: read, faults: [] });
				expect(encode(decode(address).state)).toBe(address);
			}),
			{ numRuns: 2000 }
		);
	});
});
