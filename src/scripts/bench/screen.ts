import { DEFAULTS, withOverrides } from '#models/parameters/registry.ts';
import type { Assumptions } from '#models/parameters/registry.ts';
import { SERIES_NAMES } from '#models/series.ts';
import type { DrawOutput } from '#models/uncertainty/drawOutput.ts';
import type { DrawRequest } from '#models/uncertainty/draws.ts';
import { CENTRAL_CHOICE } from '#models/uncertainty/uncertainParameters.ts';

/** Series of the five stations. */
const STATION_SERIES = [
	'venezuelaOutput',
	'brent',
	'taxPrice',
	'hardCurrencyRevenue',
	'oilGasBudgetRevenue'
] as const;

/** What is on screen: the large chart by month and the five stations by year. */
export const SCREEN: readonly DrawOutput[] = [
	{ series: 'hardCurrencyRevenue', by: 'month', of: 'difference' },
	...STATION_SERIES.map((series): DrawOutput => ({ series, by: 'year', of: 'difference' }))
];

/** What is on screen with all five stations by month too. */
export const MONTHLY_SCREEN: readonly DrawOutput[] = [
	...SCREEN,
	...STATION_SERIES.map((series): DrawOutput => ({ series, by: 'month', of: 'level' }))
];

/** Every series in both worlds, by year. */
export const EVERYTHING: readonly DrawOutput[] = SERIES_NAMES.flatMap((series): DrawOutput[] => [
	{ series, by: 'year', of: 'level' },
	{ series, by: 'year', of: 'baseline' }
]);

/** Every series in both worlds, by month. */
export const EVERY_MONTH: readonly DrawOutput[] = EVERYTHING.map((output) => ({ ...output, by: 'month' }));

/** A step of the hand on a slider. [mb/d] */
const STEP = 0.01;

/** Assumptions as a hand drags them: another target of Venezuelan output each time. */
export function dragged(round: number): Assumptions {
	return withOverrides(DEFAULTS, { 'venezuela.target': 2 + STEP * round });
}

/** Draws of the central set. */
export function centralRequest(
	outputs: readonly DrawOutput[],
	n: number,
	more: Partial<DrawRequest> = {}
): DrawRequest {
	return { assumptions: DEFAULTS, choice: CENTRAL_CHOICE, seed: 1, n, outputs, ...more };
}
