import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { simulate } from '#models/simulate.ts';
import { yearFigure } from '#models/summary.ts';
import { orinoco, orinocoJson } from './orinoco.ts';

const folder = mkdtempSync(join(tmpdir(), 'orinoco-explain-'));
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string, overrides: object): string => {
	const path = join(folder, name);
	writeFileSync(path, JSON.stringify({ overrides }));
	return path;
};
const OTHER = { 'venezuela.target': 3, 'grades.discount': 12 } as const;
const a = file('a.json', {});
const b = file('b.json', OTHER);
const sum = (parts: { value: number }[]): number => parts.reduce((total, { value }) => total + value, 0);
const income = (overrides = {}, world: 'baseline' | 'scenario' = 'scenario'): number =>
	yearFigure(simulate(overrides)[world].hardCurrencyRevenue, 'hardCurrencyRevenue', 4);

describe.concurrent('explain', () => {
	it('splits one scenario by the factors of the chain, to the last digit', async () => {
		const { from, to, year, total, parts } = await orinocoJson(['explain', '--json']);
		expect([from, to, year]).toEqual(['baseline', 'scenario', 2031]);
		expect(total).toBeCloseTo(income() - income({}, 'baseline'), 12);
		expect(sum(parts)).toBeCloseTo(total, 9);
		expect(parts.map(({ id }: { id: string }) => id)).toContain('worldPrice');
	});

	it('splits the way from one scenario to another by the groups that differ', async () => {
		const { total, parts } = await orinocoJson(['explain', '--from', a, '--to', b, '--json']);
		expect(parts.map(({ id }: { id: string }) => id)).toEqual(['venezuela', 'grades']);
		expect(total).toBeCloseTo(income(OTHER) - income(), 12);
		expect(sum(parts)).toBeCloseTo(total, 9);
	});

	it('splits what each loses to its baseline, if asked', async () => {
		const args = ['explain', '--from', a, '--to', b, '--of', 'difference', '--json'];
		const { total } = await orinocoJson(args);
		const lost = (overrides: object): number => income(overrides) - income(overrides, 'baseline');
		expect(total).toBeCloseTo(lost(OTHER) - lost({}), 12);
	});

	it('takes the year of an address, whether of one scenario or of an end', async () => {
		const within = ['explain', '--url', '?v=1&year=2035', '--json'];
		const between = ['explain', '--from', a, '--to', '?v=1&p=jpmorgan&year=2034', '--json'];
		const years = await Promise.all([
			orinocoJson(within),
			orinocoJson(between),
			orinocoJson([...within, '--year', '2030'])
		]);
		expect(years.map(({ year }) => year)).toEqual([2035, 2034, 2030]);
	});

	it('prints parts and their sum for reading', async () => {
		const { stdout } = await orinoco(['explain', '--year', '2030']);
		expect(stdout).toMatch(/Hard-currency income of 2030 +USD bn\/yr/);
		expect(stdout).toMatch(/All together +-\d/);
	});

	it.each([
		['one end alone', ['--from', a], '--to requires a scenario beside the other end, got nothing'],
		[
			'ends beside a scenario',
			['--from', a, '--to', b, '--preset', 'jpmorgan'],
			'exclude the flags of one scenario'
		],
		['a year outside', ['--year', '2020'], '--year requires a whole number 2027…2036, got 2020'],
		['a kind without ends', ['--of', 'level'], '--of requires --from and --to']
	])('refuses %s', async (_, args, says) => {
		const { code, stdout, stderr } = await orinoco(['explain', ...args]);
		expect([code, stdout]).toEqual([2, '']);
		expect(stderr).toContain(says);
	});
});
