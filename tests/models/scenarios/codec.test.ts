import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MARKET_VIEWS, PRESETS, SANCTION_REGIMES } from '#models/scenarios/presets.ts';
import { decode, encode, fitsAddress } from '#models/scenarios/codec.ts';
import { EMPTY_SCENARIO } from '#models/scenarios/scenario.ts';
import { EMPTY_STATE } from '#models/scenarios/state.ts';
import type { PageState } from '#models/scenarios/state.ts';
import { tidy } from '#models/scenarios/tidy.ts';
import { anyState } from './arbitraries.ts';

const state = (scenario: Partial<PageState['scenario']>, rest: Partial<PageState> = {}): PageState => ({
	...EMPTY_STATE,
	scenario: { ...EMPTY_SCENARIO, ...scenario },
	...rest
});

describe('encode', () => {
	it('writes the version alone for the state on opening', () => {
		expect(encode(EMPTY_STATE)).toBe('v=1');
	});
	it('writes what differs, in the order of the contract', () => {
		const query = encode(
			state(
				{
					preset: 'goldman-2030',
					market: 'bh19',
					sanctions: 'ceasefire',
					own: {
						'fx.rate': 90,
						'venezuela.path': [
							[0, 1.2],
							[4, 1.8]
						],
						'opec.offsetShare': 0.3,
						'settlement.definition': 'nonRouble'
					},
					vary: ['opec.offsetShare'],
					hold: ['fx.drift'],
					spread: { 'fx.drift': 1, 'opec.offsetShare': 0.5, 'outlook.brentError': 2 },
					seed: 7
				},
				{ view: { station: 'price', show: 'level', band: 'line', year: 2030 } }
			)
		);
		expect(query).toBe(
			'v=1&p=goldman-2030&m=bh19&s=ceasefire&opec.offsetShare=0.3&settlement.definition=nonRouble&fx.rate=90' +
				'&venezuela.path=0:1.2,4:1.8&vary=opec.offsetShare&hold=fx.drift' +
				'&spread=outlook.brentError:2,opec.offsetShare:0.5&seed=7' +
				'&station=price&show=level&band=line&year=2030'
		);
	});
	it('leaves out own values that the layers below have already', () => {
		expect(encode(state({ sanctions: 'ceasefire', own: { 'grades.discount': 5 } }))).toBe('v=1&s=ceasefire');
	});
	it('packs pins so that they can still be read', () => {
		const scenario = { ...EMPTY_SCENARIO, preset: 'jpmorgan', own: { 'opec.offsetShare': 0.3 } };
		const pins = [
			{ name: 'A & B', note: '', scenario },
			{ name: '', note: 'so; what!', scenario: EMPTY_SCENARIO }
		];
		const query = encode({ ...EMPTY_STATE, pins });
		expect(query).toBe(
			'v=1&pins=name=A%20%26%20B!p=jpmorgan!opec.offsetShare=0.3;name=!note=so%253B%20what%2521'
		);
		expect(decode(query)).toEqual({ state: { ...EMPTY_STATE, pins }, faults: [] });
	});
});

describe('decode(encode(state))', () => {
	it('is the state in tidy form, without a fault, whenever the address is short enough', () => {
		fc.assert(
			fc.property(anyState, (original) => {
				const query = encode(original);
				fc.pre(fitsAddress(query));
				const { state: restored, faults } = decode(query);
				expect(faults).toEqual([]);
				expect(restored).toEqual({
					...original,
					scenario: tidy(original.scenario),
					pins: original.pins.map((pin) => ({ ...pin, scenario: tidy(pin.scenario) }))
				});
			}),
			{ numRuns: 300 }
		);
	});
	it('survives what browsers and mail programs do to a query', () => {
		fc.assert(
			fc.property(anyState, (original) => {
				const query = encode(original);
				fc.pre(fitsAddress(query));
				const rewritten = new URLSearchParams(query).toString();
				fc.pre(fitsAddress(rewritten));
				expect(decode(rewritten)).toEqual(decode(query));
				expect(decode(new URL(`https://x.test/?${query}`).search)).toEqual(decode(query));
			}),
			{ numRuns: 100 }
		);
	});
	it.each([...PRESETS, ...MARKET_VIEWS, ...SANCTION_REGIMES])('restores the bundle $id', ({ id }) => {
		const kind = PRESETS.some((p) => p.id === id) ? 'p' : MARKET_VIEWS.some((p) => p.id === id) ? 'm' : 's';
		const { state: read, faults } = decode(`?v=1&${kind}=${id}`);
		expect(faults).toEqual([]);
		expect(encode(read)).toBe(`v=1&${kind}=${id}`);
	});
});
