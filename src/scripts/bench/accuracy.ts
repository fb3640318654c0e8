import { drawBands } from '#models/uncertainty/draws.ts';
import type { DrawOutput } from '#models/uncertainty/drawOutput.ts';
import type { PointMode } from '#models/uncertainty/unitPoints.ts';
import type { BenchLine, BenchSection } from './line.ts';
import { centralRequest } from './screen.ts';

const INCOME: DrawOutput = { series: 'hardCurrencyRevenue', by: 'year', of: 'difference' };
/** Index of 2031. */
const YEAR = 4;
const REFERENCE_SEED = 1_000_003;

/** q10 and q90 of the 2031 income difference. */
function ends(n: number, seed: number, mode: PointMode = 'quasi'): readonly [low: number, high: number] {
	const { bands } = drawBands(centralRequest([INCOME], n, { seed, mode })).outputs[0];
	return [bands.q10[YEAR], bands.q90[YEAR]];
}

/**
 * Error of the band's ends against very many draws, mean over seeds, as a share of the band's width.
 *
 * @param seeds number of seeds
 * @param reference draws that count as the truth
 */
export function accuracy(seeds: number, reference: number): BenchSection {
	const [low, high] = ends(reference, REFERENCE_SEED);
	const width = high - low;
	const error = (n: number, mode: PointMode): number => {
		let sum = 0;
		for (let seed = 1; seed <= seeds; seed++) {
			const found = ends(n, seed, mode);
			sum += (Math.abs(found[0] - low) + Math.abs(found[1] - high)) / 2;
		}
		return (100 * sum) / seeds / width;
	};
	const line = (what: string, value: number, bar?: number): BenchLine => ({
		what,
		value,
		unit: '%',
		...(bar === undefined ? {} : { bar })
	});
	return {
		title: `Error of q10 and q90 against ${reference.toLocaleString('en')} draws, mean over ${seeds} seeds, share of their width`,
		lines: [
			line('1,024 quasi-random draws', error(1024, 'quasi'), 1.5),
			line('8,192 quasi-random draws', error(8192, 'quasi'), 0.7),
			line('1,024 pseudo-random draws', error(1024, 'pseudo'))
		]
	};
}
