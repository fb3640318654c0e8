import { describe, expect, it } from 'vitest';
import { OUTLOOKS } from '#models/data/outlooks.ts';
import { PRECEDENTS } from '#models/data/precedents.ts';
import { PRODUCTION } from '#models/data/production.ts';
import { STEO_OCTOBER_2026 } from '#models/data/steo.ts';
import { VENEZUELA_ANNUAL, VENEZUELA_OFFICIAL } from '#models/data/venezuelaOutput.ts';
import { SOURCES } from '#models/parameters/sources.ts';

describe('OUTLOOKS', () => {
	it('takes the Brent of 2027 from the table of October 2026', () => {
		const { anchors } = OUTLOOKS['eia-2026-10'];
		expect(anchors.slice(0, 12).map((a) => a.price)).toEqual([
			97, 95, 93, 90, 87, 84, 82, 80, 78, 76, 74, 72
		]);
		expect(anchors.slice(0, 12).every((a) => a.standing === 'data')).toBe(true);
		expect(anchors[12]).toEqual({ month: 23, price: 70, standing: 'assumption' });
	});
	it('stands on the mean world use of the same table in 2027', () => {
		const year = STEO_OCTOBER_2026.worldConsumption.slice(3);
		expect(year).toHaveLength(12);
		const mean = year.reduce((sum, v) => sum + v, 0) / 12;
		expect(mean).toBeCloseTo(104.645, 3);
		expect(Math.abs(OUTLOOKS['eia-2026-10'].demand - mean)).toBeLessThan(0.01);
	});
	it('has anchors that rise in month, within ten years, with known sources', () => {
		for (const { anchors, sourceId } of Object.values(OUTLOOKS)) {
			anchors.forEach((anchor, i) => {
				expect(anchor.month).toBeGreaterThan(i === 0 ? -1 : anchors[i - 1].month);
				expect(anchor.month).toBeLessThan(120);
			});
			if (sourceId !== null) expect(Object.hasOwn(SOURCES, sourceId)).toBe(true);
		}
	});
	it('starts the January vintage in 2026 and the others in 2027', () => {
		expect(Object.values(OUTLOOKS).map((o) => o.startYear)).toEqual([2027, 2026, 2027]);
	});
});

describe('STEO_OCTOBER_2026', () => {
	it('balances: output plus withdrawal is use, to the rounding of the table', () => {
		const { worldProduction, worldConsumption, stockWithdrawal, opecLiquids, nonOpecLiquids } =
			STEO_OCTOBER_2026;
		worldProduction.forEach((production, i) => {
			expect(Math.abs(production + stockWithdrawal[i] - worldConsumption[i])).toBeLessThan(0.021);
			expect(Math.abs(opecLiquids[i] + nonOpecLiquids[i] - production)).toBeLessThan(0.021);
		});
	});
});

describe('PRECEDENTS', () => {
	it('rise, and name sources that exist', () => {
		PRECEDENTS.forEach((p, i) => {
			expect(p.growth).toBeGreaterThan(i === 0 ? 0 : PRECEDENTS[i - 1].growth);
			expect(Object.hasOwn(SOURCES, p.source)).toBe(true);
		});
	});
	// the records follow from the tables beside them
	it('follow from the annual and monthly tables', () => {
		const venezuela = (year: number): number => VENEZUELA_ANNUAL.values[year - 1998];
		const iraq = (year: number): number => PRODUCTION.iraq.values[year - 1990];
		const libya = (year: number): number => PRODUCTION.libya.values[year - 1990];
		const december = (year: number): number => VENEZUELA_OFFICIAL.values[(year - 2002) * 12 + 11];
		expect((venezuela(2024) - venezuela(2022)) / 2).toBeCloseTo(0.12, 2);
		expect((iraq(2015) - iraq(2008)) / 7).toBeCloseTo(0.22, 2);
		expect(december(2021) - december(2020)).toBeCloseTo(0.43, 3);
		expect(venezuela(2004) - venezuela(2003)).toBeCloseTo(0.44, 3);
		expect(iraq(2015) - iraq(2014)).toBeCloseTo(0.74, 2);
		// The record uses another barrels-per-tonne factor than the table: 2 % apart.
		expect(Math.abs(libya(2012) - libya(2011) - 0.95)).toBeLessThan(0.02);
	});
});
