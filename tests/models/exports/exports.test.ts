import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeStarts, directLoss } from '#models/exports/directLosses.ts';
import { hardCurrencyShare } from '#models/exports/settlement.ts';
import { DEFAULTS, withOverrides } from '#models/parameters/registry.ts';
import type { Overrides } from '#models/parameters/registry.ts';
import { run } from '#models/simulate.ts';
import { monthlyRevenue } from '#models/units.ts';

const runOf = (overrides: Overrides) => run(withOverrides(DEFAULTS, overrides));

describe('export receipts', () => {
	it('1 mb/d at 1 USD a barrel earn 0.365 USD bn in twelve months', () => {
		expect(12 * monthlyRevenue(1, 1)).toBeCloseTo(0.365, 12);
	});

	it('fall by the dearer of volume and price: 12 % fewer barrels at 23 % less are 32 % less money', () => {
		// CREA, January 2023.
		expect(monthlyRevenue(0.88, 0.77) / monthlyRevenue(1, 1)).toBeCloseTo(0.678, 3);
	});

	it('crude takes every change of Russian output, products none', () => {
		const { baseline, scenario } = runOf({ 'opec.russiaShare': 0.3, 'opec.offsetShare': 1 });
		scenario.crudeExports.forEach((exports, month) => {
			expect(baseline.crudeExports[month] - exports).toBeCloseTo(
				baseline.russiaOutput[month] - scenario.russiaOutput[month],
				9
			);
			expect(scenario.productExports[month]).toBe(baseline.productExports[month]);
		});
	});
});

describe('settlement', () => {
	it('picks the share of the definition in force', () => {
		const { settlement } = DEFAULTS;
		expect(hardCurrencyShare({ ...settlement, definition: 'economic' })).toBe(settlement.economicShare);
		expect(hardCurrencyShare({ ...settlement, definition: 'nonRouble' })).toBe(settlement.nonRoubleShare);
		expect(hardCurrencyShare({ ...settlement, definition: 'dollarEuro' })).toBe(settlement.dollarEuroShare);
	});

	it('scales the whole difference by the share', () => {
		fc.assert(
			fc.property(fc.double({ min: 0.5, max: 1, noNaN: true }), (share) => {
				const { baseline, scenario } = runOf({ 'settlement.economicShare': share });
				const loss = directLoss(DEFAULTS.direct);
				expect(baseline.hardCurrencyRevenue[60]).toBeCloseTo(share * baseline.exportRevenue[60], 9);
				expect(scenario.hardCurrencyRevenue[60]).toBeCloseTo(share * (scenario.exportRevenue[60] - loss), 9);
			})
		);
	});
});

describe('direct losses', () => {
	it('are a twelfth of the yearly sums', () => {
		expect(directLoss({ naphthaLoss: 0.6, servicesLoss: 0.36, armsLoss: 0.24 })).toBeCloseTo(0.1, 12);
	});

	it('begin with the first month in which Venezuelan output departs, and not before', () => {
		expect(changeStarts(Float64Array.of(0, 1e-13, 0.2, 0.3))).toBe(2);
		expect(changeStarts(Float64Array.of(0, 0))).toBe(2);
		const { scenario, assumptions } = runOf({ 'venezuela.delayYears': 1, 'settlement.economicShare': 1 });
		const lost = scenario.exportRevenue.map(
			(revenue, month) => revenue - scenario.hardCurrencyRevenue[month]
		);
		expect(lost[11]).toBe(0);
		expect(lost[12]).toBeCloseTo(directLoss(assumptions.direct), 9);
	});
});
