/**
 * `npm run fit`: fits the constants of the tax block on the observed months anew and sets them beside the registry's.
 * Changes nothing; a new value goes into models/parameters/groups/fiscal.ts by hand, with the changelog.
 */
import { DEFAULTS, PARAMETERS } from '#models/parameters/registry.ts';
import type { Assumptions } from '#models/parameters/registry.ts';
import { downhill } from './fit/downhill.ts';
import { FIT, FIT_MONTHS, receiptsError } from './fit/receiptsError.ts';

type Fiscal = Assumptions['fiscal'];

/** Reach of the first simplex, and steps: both enough that more change nothing printed. */
const SPREAD = 0.15;
const STEPS = 4000;

const fitted = PARAMETERS.flatMap((one) => (one.group === 'fiscal' && one.kind === 'number' ? [one] : []));

function fiscalOf(point: readonly number[]): Fiscal {
	return Object.fromEntries(fitted.map(({ name }, index) => [name, point[index]])) as unknown as Fiscal;
}

/** Error, without end outside the sliders. */
function height(point: readonly number[]): number {
	const isLegal = fitted.every(({ low, high }, index) => point[index] >= low && point[index] <= high);
	return isLegal ? receiptsError(fiscalOf(point)) : Infinity;
}

const start = fitted.map(({ default: value }) => value);
const best = downhill(height, start, SPREAD, STEPS);
const percent = (share: number): string => `${(100 * share).toFixed(2)} %`;

console.log(
	`${FIT_MONTHS} months whose receipts were read, ${FIT.from} to ${FIT.last}; mean absolute error of the monthly receipts`
);
console.log(`  as registered  ${percent(receiptsError(DEFAULTS.fiscal))}`);
console.log(`  fitted anew    ${percent(best.height)}\n`);
for (const [index, { id, unit, default: registered }] of fitted.entries()) {
	console.log(
		`${id.padEnd(32)} ${String(registered).padStart(8)} ${best.point[index].toFixed(2).padStart(10)}  ${unit}`
	);
}
console.log(
	'\nThe months alone barely tell tonnage, constant and support apart: the registered figures also meet the budget laws of 2025 and 2026.'
);
