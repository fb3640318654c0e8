import { drawBands } from '#models/uncertainty/draws.ts';
import type { DrawOutput } from '#models/uncertainty/drawOutput.ts';
import type { BenchSection } from './line.ts';
import { centralRequest } from './screen.ts';

const BYTES_A_MB = 2 ** 20;
/** Index of 2031. */
const YEAR = 4;
const MICROSECONDS = 1e6;

/** Time and memory of very many draws of two series by year, on one core. */
export function million(n: number): BenchSection {
	const outputs: readonly DrawOutput[] = [
		{ series: 'hardCurrencyRevenue', by: 'year', of: 'difference' },
		{ series: 'brent', by: 'year', of: 'difference' }
	];
	const from = process.cpuUsage();
	const { bands } = drawBands(centralRequest(outputs, n)).outputs[0];
	const { user, system } = process.cpuUsage(from);
	const seconds = (user + system) / MICROSECONDS;
	const memory = process.memoryUsage.rss() / BYTES_A_MB;
	const interval = `${bands.q10[YEAR].toFixed(3)} to ${bands.q90[YEAR].toFixed(3)} USD bn`;
	return {
		title: `${n.toLocaleString('en')} draws of two series by year, processor time`,
		lines: [
			{
				what: 'time',
				value: seconds,
				unit: 's',
				bar: 20,
				note: `2031 income difference, 80 % of draws: ${interval}`
			},
			{ what: 'memory of the whole process', value: memory, unit: 'MB', bar: 500 }
		]
	};
}
