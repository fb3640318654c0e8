import { describe, expect, it } from 'vitest';
import { changeStarts } from '#models/exports/directLosses.ts';
import { exportIncome } from '#models/exports/exportIncome.ts';
import { hardCurrency } from '#models/exports/hardCurrency.ts';
import { exportReceipts } from '#models/exports/receipts.ts';
import { exportVolumes } from '#models/exports/volumes.ts';
import type { Outlook } from '#models/outlook/outlook.ts';
import { DEFAULTS } from '#models/parameters/registry.ts';
import { run } from '#models/simulate.ts';
import { MONTHS } from '#models/timeline.ts';

const flat = (value: number) => new Float64Array(MONTHS).fill(value);
const world = () => run(DEFAULTS).scenario;
const LAST = MONTHS - 1;
const direct = { naphthaLoss: 0.6, servicesLoss: 0.36, armsLoss: 0.24 };
const settlement = { ...DEFAULTS.settlement, definition: 'nonRouble' as const, nonRoubleShare: 0.5 };

describe('export volumes, by hand', () => {
	it('take what output lacks from crude alone, and never less than nothing', () => {
		const one = world();
		one.russiaOutput.fill(8.8);
		one.russiaOutput[3] = 1;
		exportVolumes({ ...DEFAULTS.russia, production: 9, crudeExports: 4.5, productExports: 2.5 }, one);
		expect(one.crudeExports[LAST]).toBeCloseTo(4.3, 12);
		expect(one.crudeExports[3]).toBe(0);
		expect([...new Set(one.productExports)]).toEqual([2.5]);
	});
});

describe('export receipts, by hand', () => {
	it('are 10.95 billion dollars a month for 4 mb/d at 50 and 2 mb/d of products at 80', () => {
		const one = world();
		one.crudeExports.fill(4);
		one.crudePrice.fill(50);
		one.productExports.fill(2);
		one.productPrice.fill(80);
		exportReceipts(one);
		// 360 * 365 / 12 / 1000
		expect(one.exportRevenue[0]).toBeCloseTo(10.95, 12);
		expect(one.exportRevenue[LAST]).toBeCloseTo(10.95, 12);
	});
});

describe('hard currency, by hand', () => {
	it('is the share of receipts, less the losses in Venezuela from their month on', () => {
		const one = world();
		one.exportRevenue.fill(10);
		hardCurrency({ settlement, direct }, 7, one);
		expect([one.hardCurrencyRevenue[0], one.hardCurrencyRevenue[6]]).toEqual([5, 5]);
		// 0.5 * (10 - 1.2 / 12)
		expect(one.hardCurrencyRevenue[7]).toBeCloseTo(4.95, 12);
		expect(one.hardCurrencyRevenue[LAST]).toBeCloseTo(4.95, 12);
	});
});

describe('a change of Venezuelan output', () => {
	it('counts whichever way it goes', () => {
		expect(changeStarts(Float64Array.of(0, -0.2))).toBe(1);
		expect(changeStarts(Float64Array.of(0.1))).toBe(0);
	});
	it('costs nothing in a world where there is none', () => {
		const assumptions = { ...DEFAULTS, settlement, direct };
		const outlook = { brent: flat(70) } as unknown as Outlook;
		const [without, within] = [world(), world()];
		for (const one of [without, within]) {
			one.brent.fill(70);
			one.russiaOutput.fill(DEFAULTS.russia.production);
		}
		exportIncome(assumptions, outlook, null, without);
		exportIncome(
			{ ...assumptions, grades: { ...DEFAULTS.grades, heavyPressure: 0 } },
			outlook,
			flat(1),
			within
		);
		expect(within.exportRevenue[LAST]).toBeCloseTo(without.exportRevenue[LAST], 12);
		expect(without.hardCurrencyRevenue[LAST] - within.hardCurrencyRevenue[LAST]).toBeCloseTo(0.05, 12);
		expect(without.hardCurrencyRevenue[LAST]).toBeCloseTo(without.exportRevenue[LAST] / 2, 12);
	});
});
