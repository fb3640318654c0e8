import { describe, expect, it } from 'vitest';
import { decode, encode } from '#models/scenarios/codec.ts';
import { EMPTY_SCENARIO } from '#models/scenarios/scenario.ts';
import { EMPTY_STATE } from '#models/scenarios/state.ts';

describe('an address', () => {
	it('keeps an own measure and a threshold before the pins, and neither where there is none', () => {
		const asked = { measure: 'delta(brent) * 100 + mean(urals)', threshold: -4.5 };
		const pins = [{ name: 'Mine', note: '', scenario: EMPTY_SCENARIO }];
		expect(encode({ ...EMPTY_STATE, asked, pins })).toBe(
			'v=1&measure=delta%28brent%29%20%2A%20100%20%2B%20mean%28urals%29&threshold=-4.5&pins=name=Mine'
		);
		expect(decode('v=1').state.asked).toBeUndefined();
		expect(decode('?threshold=-0').state.asked).toEqual({ threshold: 0 });
	});

	it.each([
		['.5', 0.5],
		['1E-7', 1e-7],
		['1e2', 100],
		['5.', 5],
		['%2B3', 3],
		['−3', -3],
		['1000000', 1e6]
	])('reads a threshold of %s, spelt as that of a parameter may be', (text, threshold) => {
		const { state, faults } = decode(`?threshold=${text}`);
		expect([state.asked, faults]).toEqual([{ threshold }, []]);
	});

	it('keeps what levers are searched for behind the threshold', () => {
		const takes = { station: 'budget', target: -0.3, lever: 'fx.rate' } as const;
		expect(encode({ ...EMPTY_STATE, asked: { threshold: -4.5, takes } })).toBe(
			'v=1&threshold=-4.5&takes=budget:-0.3:fx.rate'
		);
		expect(decode('?takes=price:−2').state.asked).toEqual({ takes: { station: 'price', target: -2 } });
		const far = { station: 'price', target: 1e9 } as const;
		expect(decode(encode({ ...EMPTY_STATE, asked: { takes: far } })).state.asked).toEqual({
			takes: { station: 'price', target: 1e6 }
		});
	});

	it('goes on without a lever that cannot be searched for', () => {
		for (const lever of ['venezuela.tarjet', 'outlook.vintage', 'venezuela.path', '']) {
			const { state, faults } = decode(`?takes=income:-5:${lever}`);
			expect(state.asked).toEqual({ takes: { station: 'income', target: -5 } });
			expect(faults.map(({ message }) => message)).toEqual([
				`takes requires the id of a parameter that is a number as its third part, got ${lever || 'nothing'}`
			]);
		}
	});

	it('writes no threshold that it would not read', () => {
		const back = (threshold: number) => decode(encode({ ...EMPTY_STATE, asked: { threshold } }));
		for (const [threshold, held] of [
			[1e9, 1e6],
			[-1e21, -1e6],
			[1e-9, 1e-9]
		])
			expect(back(threshold)).toMatchObject({ state: { asked: { threshold: held } }, faults: [] });
	});

	it.each([
		[`measure=${'1%2B'.repeat(100)}1`, /^measure requires a formula of 1…200 characters, got 1\+1\+/],
		['measure=%00%20', /^measure requires a formula of 1…200 characters, got nothing$/],
		['threshold=1e999', /^threshold requires a number -1000000…1000000, got 1e999$/],
		['threshold=NaN', /^threshold requires a number -1000000…1000000, got NaN$/],
		['takes=', /^takes requires a station \(output, price, russia, income, budget\), .*, got nothing$/],
		['takes=income', /^takes requires .* and a number -1000000…1000000, .*, got income$/],
		['takes=incom:-5', /^takes requires a station .*, got incom:-5$/],
		['takes=income:1e7', /^takes requires .*, got income:1e7$/],
		['takes=income:-5:fx.rate:2', /^takes requires .*, got income:-5:fx.rate:2$/],
		['threshold=', /^threshold requires a number -1000000…1000000, got nothing$/]
	])('names what is wrong with %.30s and goes on without', (query, message) => {
		const { state, faults } = decode(`?p=jpmorgan&${query}`);
		expect(faults.map((one) => one.message)).toEqual([expect.stringMatching(message)]);
		expect([state.scenario.preset, state.asked]).toEqual(['jpmorgan', undefined]);
	});
});
