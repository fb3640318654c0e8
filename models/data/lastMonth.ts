import { monthLabel } from '../timeline.ts';
import type { MonthlySeries } from './series.ts';

/**
 * Last month of a gapless series, `YYYY-MM`.
 *
 * @example lastMonth({ from: '2025-11', values: [1, 2, 3] }); // => '2026-01'
 */
export function lastMonth({ from, values }: Pick<MonthlySeries, 'from' | 'values'>): string {
	const [year, month] = from.split('-').map(Number);
	return monthLabel(year, month - 1 + values.length - 1);
}
