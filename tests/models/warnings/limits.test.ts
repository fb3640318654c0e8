import { describe, expect, it } from 'vitest';
import type { SeriesName } from '#models/series.ts';
import { warningsOf } from '#models/warnings/warnings.ts';
import { EDGES, quiet, warned } from './quietRun.ts';

it('a world without anything odd raises no warning', () => {
	expect(warningsOf(quiet())).toEqual([]);
});

describe('warnings of single months', () => {
	it.each(EDGES)('%s: %s of %d is quiet, of %d is not', (id, name, silent, loud) => {
		expect(warned(id, { scenario: [[name, 7, silent]] })).toBeUndefined();
		expect(warned(id, { scenario: [[name, 7, loud]] })).toMatchObject({ where: 'scenario', months: [7] });
	});

	it('brentRange: 20 dollars are quiet and a cent less is not', () => {
		const at = (price: number) =>
			warned('brentRange', {
				scenario: [
					['brent', 0, price],
					['urals', 0, 10]
				]
			});
		expect(at(20)).toBeUndefined();
		expect(at(19.99)?.months).toEqual([0]);
	});

	it('say in which world, and list the months of both once, in order', () => {
		const month = (at: number): [SeriesName, number, number] => ['taxPrice', at, 90];
		expect(warned('taxRange', { baseline: [month(119)] })).toMatchObject({
			where: 'baseline',
			months: [119]
		});
		expect(
			warned('taxRange', { scenario: [month(9), month(100)], baseline: [month(20), month(100)] })
		).toMatchObject({
			where: 'both',
			months: [9, 20, 100]
		});
	});
});
