/** Year for which `budget.cutoffPrice` is stated. source budget25 */
const STATED_FOR = 2026;
/** Last year of the law's yearly step down. source budget25 */
const STEPS_UNTIL = 2030;
/** Step down a year. [USD/bbl per yr] source budget25 */
const YEARLY_STEP = 1;
/** Indexation a year after the steps. [fraction/yr] source budget25b */
const INDEXATION = 0.02;

/**
 * Cut-off price of the budget rule in a calendar year: a dollar less each year to 2030, then two per cent more.
 *
 * @param cutoffPrice of 2026 [USD/bbl]
 * @param year calendar year, 2026 or later
 * @returns [USD/bbl]
 * @source budget25, budget25b
 * @example cutoffPriceIn(59, 2030); // => 55
 */
export function cutoffPriceIn(cutoffPrice: number, year: number): number {
	const steps = Math.min(year, STEPS_UNTIL) - STATED_FOR;
	return (cutoffPrice - YEARLY_STEP * steps) * (1 + INDEXATION) ** Math.max(0, year - STEPS_UNTIL);
}
