import { describe, expect, it } from 'vitest';
import { DEFAULTS, withOverrides } from '#models/parameters/registry.ts';
import { simulate } from '#models/simulate.ts';
import { yearFigure } from '#models/summary.ts';
import { commonDraws } from '#models/uncertainty/commonDraws.ts';
import type { Contender } from '#models/uncertainty/commonDraws.ts';
import { CENTRAL_CHOICE } from '#models/uncertainty/uncertainParameters.ts';

const contender = (
	overrides: Parameters<typeof withOverrides>[1],
	hold: readonly string[] = []
): Contender => ({
	assumptions: withOverrides(DEFAULTS, overrides),
	choice: { ...CENTRAL_CHOICE, set: Object.keys(overrides), hold } as Contender['choice'],
	year: 4
});
const income = { series: 'hardCurrencyRevenue', of: 'difference', seed: 1, n: 256 } as const;

function standing(request: Parameters<typeof commonDraws>[0]) {
	const steps = commonDraws(request);
	let step = steps.next();
	while (!step.done) step = steps.next();
	return step.value;
}

describe('commonDraws', () => {
	it('puts more oil below less in every draw, though the ranges overlap', () => {
		const one = contender({ 'venezuela.target': 2.4 });
		const other = contender({ 'venezuela.target': 2.2 });
		expect(standing({ one, other, ...income })).toEqual({ lower: 1, same: 0, higher: 0 });
	});

	it('turns round with its contenders', () => {
		const [one, other] = [contender({ 'opec.offsetShare': 0.2 }), contender({ 'venezuela.target': 2.2 })];
		const { lower, same, higher } = standing({ one, other, ...income });
		expect(standing({ one: other, other: one, ...income })).toEqual({ lower: higher, same, higher: lower });
		expect(Math.min(lower, higher)).toBeGreaterThan(0.05);
	});

	it('finds a scenario as high as itself, and as one that differs in nothing that counts', () => {
		const one = contender({});
		// What the fund holds is nothing to the receipts.
		const other = contender({ 'budget.wealthFund': 1000 });
		for (const rival of [one, other]) {
			expect(standing({ one, other: rival, ...income })).toEqual({ lower: 0, same: 1, higher: 0 });
		}
	});

	it('holds years of the calendar against each other, whatever year an outlook begins with', () => {
		const alone = { ...CENTRAL_CHOICE, groups: [] };
		const early = {
			assumptions: withOverrides(DEFAULTS, { 'outlook.vintage': 'eia-2026-01' }),
			choice: alone
		};
		const late = { assumptions: DEFAULTS, choice: alone };
		const levelOf = (overrides: Parameters<typeof simulate>[0], year: number) =>
			yearFigure(simulate(overrides).scenario.brent, 'brent', year);
		// Nothing is drawn: the runs of 2031 alone decide.
		const [one, other] = [levelOf({ 'outlook.vintage': 'eia-2026-01' }, 5), levelOf({}, 4)];
		expect(one).toBeLessThan(other);
		const brent = { series: 'brent', of: 'level', seed: 1, n: 4 } as const;
		const request = { one: { ...early, year: 5 }, other: { ...late, year: 4 }, ...brent };
		expect(standing(request)).toEqual({ lower: 1, same: 0, higher: 0 });
	});

	it('refuses seeds, counts and years that do not exist', () => {
		const one = contender({});
		expect(() => standing({ one, other: one, ...income, n: 0 })).toThrow('n requires');
		expect(() => standing({ one, other: one, ...income, seed: -1 })).toThrow('seed requires');
		expect(() => standing({ one, other: { ...one, year: 10 }, ...income })).toThrow('year requires');
	});
});
