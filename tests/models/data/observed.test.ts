import { describe, expect, it } from 'vitest';
import { BRENT } from '#models/data/brent.ts';
import { CONTEXT } from '#models/data/context.ts';
import { NET_OIL_TRADE } from '#models/data/netOilTrade.ts';
import { PRODUCTION } from '#models/data/production.ts';
import { RUSSIA } from '#models/data/russia.ts';
import { RUSSIA_2026, RUSSIA_2026_EVENTS } from '#models/data/russia2026.ts';
import { RUSSIA_EXPORTS, RUSSIA_FOSSIL_RECEIPTS } from '#models/data/russiaExports.ts';
import { RUSSIA_READINGS } from '#models/data/russiaReadings.ts';
import {
	VENEZUELA_ANNUAL,
	VENEZUELA_OFFICIAL,
	VENEZUELA_SECONDARY,
	VENEZUELA_US_DOE
} from '#models/data/venezuelaOutput.ts';
import { SOURCES } from '#models/parameters/sources.ts';

/** Index of a month in a monthly series. */
const at = (series: { from: string }, month: string): number => {
	const ordinal = (label: string): number => Number(label.slice(0, 4)) * 12 + Number(label.slice(5));
	return ordinal(month) - ordinal(series.from);
};
const rising = (labels: readonly string[]): boolean => labels.every((l, i) => i === 0 || labels[i - 1] < l);
const mean = (values: readonly number[]): number => values.reduce((sum, v) => sum + v, 0) / values.length;

describe('BRENT', () => {
	it('runs from May 1987 to September 2026 without a gap', () => {
		expect(BRENT.values).toHaveLength(473);
		expect(at(BRENT, '2026-09')).toBe(472);
	});
	// EIA RBRTE, as printed for these months
	it.each([
		['1987-05', 18.58],
		['2022-06', 122.71],
		['2025-12', 62.54],
		['2026-04', 117.29],
		['2026-09', 114.16]
	])('reads the printed price in %s', (month, price) => {
		expect(BRENT.values[at(BRENT, month)]).toBe(price);
	});
});

describe('VENEZUELA', () => {
	it('keeps the official series apart and complete to August 2026', () => {
		expect(VENEZUELA_OFFICIAL.values).toHaveLength(296);
		expect(at(VENEZUELA_OFFICIAL, '2026-08')).toBe(295);
		expect(VENEZUELA_OFFICIAL.values[295]).toBe(1.2);
	});
	it('gives 1.081 mb/d for 2025 as the mean of twelve official months', () => {
		const from = at(VENEZUELA_OFFICIAL, '2025-01');
		expect(mean(VENEZUELA_OFFICIAL.values.slice(from, from + 12))).toBeCloseTo(1.081, 3);
	});
	it('has secondary figures below the official ones of the same month', () => {
		expect(rising(VENEZUELA_SECONDARY.map(([month]) => month))).toBe(true);
		for (const [month, output] of VENEZUELA_SECONDARY) {
			expect(output).toBeLessThan(VENEZUELA_OFFICIAL.values[at(VENEZUELA_OFFICIAL, month)]);
		}
		expect(VENEZUELA_US_DOE).toEqual([['2026-08', 1.25]]);
	});
	it('has 27 years of crude with condensate and gas liquids', () => {
		expect(VENEZUELA_ANNUAL.values).toHaveLength(27);
		expect(VENEZUELA_ANNUAL.values.at(-1)).toBe(0.961);
	});
});

describe('RUSSIA', () => {
	it('has the fifty months from January 2022 to February 2026, none twice', () => {
		expect(RUSSIA).toHaveLength(50);
		expect(RUSSIA[0].month).toBe('2022-01');
		expect(RUSSIA[49].month).toBe('2026-02');
		expect(rising(RUSSIA.map((row) => row.month))).toBe(true);
	});
	it('takes Brent from the one Brent series', () => {
		for (const row of RUSSIA) expect(row.brent).toBe(BRENT.values[at(BRENT, row.month)]);
	});
	it('keeps what was recalled apart from what was read', () => {
		const december = RUSSIA.find((row) => row.month === '2024-12');
		expect(december?.taxPrice).toEqual({ value: 63.44, unverified: false, derived: false });
		expect(december?.oilGasBudget).toEqual({ value: 790.2, unverified: true, derived: false });
		expect(RUSSIA.find((row) => row.month === '2025-04')?.taxPrice.derived).toBe(true);
	});
	// annual receipts of the federal budget: 8,822 (2023) and 11,131 (2024)
	it.each([
		['2023', 8822.3],
		['2024', 11131.2]
	])('adds up to the published budget receipts of %s', (year, total) => {
		const sum = RUSSIA.filter((row) => row.month.startsWith(year)).reduce(
			(acc, row) => acc + (row.oilGasBudget.value ?? 0),
			0
		);
		expect(sum).toBeCloseTo(total, 0);
	});
	it('names an address only for months that exist', () => {
		const months = new Set(RUSSIA.map((row) => row.month));
		for (const [month, , address] of RUSSIA_READINGS) {
			expect(months.has(month)).toBe(true);
			expect(address.length).toBeGreaterThan(10);
		}
	});
	it('keeps receipts near volume times a plausible price wherever IEA printed both', () => {
		const priced = RUSSIA_EXPORTS.filter((r) => r.scope === 'crude and products' && r.receipts && r.total);
		expect(priced.length).toBeGreaterThan(10);
		for (const { receipts, total } of priced) {
			const price = ((receipts ?? 0) * 1000) / ((total ?? 1) * (365 / 12));
			expect(price).toBeGreaterThan(45);
			expect(price).toBeLessThan(95);
		}
	});
	it('keeps scattered readings with their trust', () => {
		expect(RUSSIA_2026.find((r) => r.quantity === 'Urals, mean' && r.period === '2026-04')?.trusted).toBe(
			false
		);
		expect(RUSSIA_2026_EVENTS).toHaveLength(3);
		expect(rising(RUSSIA_FOSSIL_RECEIPTS.map(([month]) => month))).toBe(true);
	});
});

describe('NET_OIL_TRADE', () => {
	it('has 54 countries with distinct codes, exporters first', () => {
		expect(NET_OIL_TRADE).toHaveLength(54);
		expect(new Set(NET_OIL_TRADE.map((row) => row.iso3)).size).toBe(54);
		for (let i = 1; i < 54; i++)
			expect(NET_OIL_TRADE[i].netExports).toBeLessThanOrEqual(NET_OIL_TRADE[i - 1].netExports);
	});
	it('is production less consumption for each, to the rounding of the table', () => {
		for (const row of NET_OIL_TRADE)
			expect(Math.abs(row.production - row.consumption - row.netExports)).toBeLessThan(0.0151);
	});
	it('has Russia selling 6.73 and China buying 10.92', () => {
		const of = (iso3: string): number | undefined =>
			NET_OIL_TRADE.find((row) => row.iso3 === iso3)?.netExports;
		expect(of('RUS')).toBe(6.73);
		expect(of('CHN')).toBe(-10.92);
	});
});

describe('every observed figure', () => {
	const all = [BRENT, VENEZUELA_OFFICIAL, VENEZUELA_ANNUAL, ...Object.values(PRODUCTION)];
	it('is finite and not negative', () => {
		for (const series of all)
			for (const value of series.values) expect(Number.isFinite(value) && value >= 0).toBe(true);
	});
	it('names a source that exists', () => {
		const sources = [
			...all.map((series) => series.source),
			...NET_OIL_TRADE.map((row) => row.source),
			...RUSSIA_EXPORTS.map((row) => row.source),
			...RUSSIA_2026.map((row) => row.source),
			CONTEXT.grossDomesticProduct.source
		];
		for (const source of sources) if (source !== null) expect(Object.hasOwn(SOURCES, source)).toBe(true);
	});
	it('covers 1990 to 2022 at least for every producer', () => {
		for (const series of Object.values(PRODUCTION)) expect(series.values.length).toBeGreaterThanOrEqual(33);
		expect(PRODUCTION.world.values.at(-1)).toBe(91.164);
	});
});
