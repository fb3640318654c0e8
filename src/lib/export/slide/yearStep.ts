/** Years from one label of an axis to the next, and years of an axis up to which they are that few. Judgement. */
const STEPS = [
	{ step: 1, years: 14 },
	{ step: 2, years: 28 },
	{ step: 5, years: Infinity }
] as const;

/**
 * Years from one label of an axis of months to the next.
 *
 * @param months 'YYYY-MM', rising
 */
export function yearStep(months: readonly string[]): number {
	const yearOf = (month = '') => Number(month.slice(0, 4));
	const count = yearOf(months.at(-1)) - yearOf(months[0]) + 1;
	return (STEPS.find(({ years }) => count <= years) ?? STEPS[2]).step;
}
