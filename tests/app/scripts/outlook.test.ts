import { describe, expect, it } from 'vitest';
import { STEO_OCTOBER_2026 } from '#models/data/steo.ts';
import { publishedOn, steoFileName, steoModule } from '../../../src/scripts/outlook/steoModule.ts';
import { COLUMNS, readSteoTable } from '../../../src/scripts/outlook/steoTable.ts';

const MONTHS = STEO_OCTOBER_2026.brent.map((_, index) => {
	const month = 9 + index;
	return `${2026 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
});
const HEAD =
	'month,brent_usd,world_production_mbd,world_consumption_mbd,net_stock_withdrawal_mbd,nonopec_liquids_mbd,opec_liquids_mbd';
const KEYS = [
	'brent',
	'worldProduction',
	'worldConsumption',
	'stockWithdrawal',
	'nonOpecLiquids',
	'opecLiquids'
] as const;
const rows = MONTHS.map((month, index) =>
	[month, ...KEYS.map((key) => STEO_OCTOBER_2026[key][index])].join(',')
);
const table = (lines: readonly string[]): string => [HEAD, ...lines].join('\n');

describe('a table of an outlook', () => {
	it('gives the typed figures of October 2026 again', () => {
		const { from, columns } = readSteoTable(table(rows));
		expect(from).toBe('2026-10');
		for (const { key } of COLUMNS) expect(columns[key]).toEqual(STEO_OCTOBER_2026[key]);
	});

	it('is refused with a gap, naming the month', () => {
		expect(() => readSteoTable(table([rows[0], rows[2]]))).toThrow(
			'row 2 requires the month 2026-11, got 2026-12'
		);
	});

	it('is refused with an empty cell or a missing column', () => {
		expect(() => readSteoTable(table(['2026-10,,1,1,1,1,1']))).toThrow('brent of 2026-10 requires a number');
		expect(() => readSteoTable('month,brent\n2026-10,1')).toThrow('requires a column world_production');
	});

	it('becomes a file named after its month', () => {
		const published = publishedOn('2026-10-06');
		const text = steoModule(readSteoTable(table(rows)), published);
		expect(steoFileName(published)).toBe('steoOctober2026.ts');
		expect(text).toContain('export const STEO_OCTOBER_2026 = {');
		expect(text).toContain(`brent: [${STEO_OCTOBER_2026.brent.join(', ')}]`);
	});

	it.each(['2026-13-01', '6 Oct 2026', ''])('has no date in %j', (text) => {
		expect(() => publishedOn(text)).toThrow('date requires YYYY-MM-DD');
	});
});
