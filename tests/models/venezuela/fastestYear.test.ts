import { describe, expect, it } from 'vitest';
import { MONTHS } from '#models/timeline.ts';
import { fastestYear } from '#models/venezuela/fastestYear.ts';

/** A path of ten years from its value in each month. */
const path = (valueAt: (month: number) => number) =>
	Float64Array.from({ length: MONTHS }, (_, month) => valueAt(month));

describe('fastest twelve months', () => {
	it('look back to the start within the first year', () => {
		expect(fastestYear(Float64Array.of(1.1, 1.3), 1)).toEqual({
			growth: expect.closeTo(0.3, 12),
			untilMonth: 1
		});
	});

	it('compare month 11 with the start and month 12 with month 0', () => {
		// Hand: 2 in month 0, 2.5 in month 11, 3 in month 12, then level. Against the start of 1 month 11 has risen by 1.5,
		// month 12 against month 0 by 1 alone.
		const steps = path((month) => (month < 11 ? 2 : month === 11 ? 2.5 : 3));
		expect(fastestYear(steps, 1)).toEqual({ growth: 1.5, untilMonth: 11 });
		// Against a start of 2.2 month 11 has risen by 0.3: now the year from month 0 to month 12 is the fastest.
		expect(fastestYear(steps, 2.2)).toEqual({ growth: 1, untilMonth: 12 });
	});

	it('are the year of the steepest rise and not of its total', () => {
		const steepest = path((month) => (month < 24 ? 1 : month < 36 ? 1 + (month - 23) / 24 : 1.5));
		expect(fastestYear(steepest, 1)).toEqual({ growth: expect.closeTo(0.5, 12), untilMonth: 35 });
	});

	it('are the first of several that rise alike', () => {
		// An eighth of a million b/d in every month: each twelve months add 12 / 8, first the twelve that end in month 11.
		expect(
			fastestYear(
				path((month) => 1 + (month + 1) / 8),
				1
			)
		).toEqual({ growth: 1.5, untilMonth: 11 });
	});

	it('grow by nothing where the path never rises, and then end with the first year', () => {
		expect(
			fastestYear(
				path(() => 1),
				1.2
			)
		).toEqual({ growth: 0, untilMonth: 11 });
		expect(
			fastestYear(
				path(() => 1),
				1
			)
		).toEqual({ growth: 0, untilMonth: 11 });
		expect(fastestYear(Float64Array.of(1, 1), 1)).toEqual({ growth: 0, untilMonth: 1 });
	});

	it('do not count a rise that is rounding alone', () => {
		const rounding = path((month) => (month < 60 ? 1 : 1 + 5e-13));
		expect(fastestYear(rounding, 1)).toEqual({ growth: 0, untilMonth: 11 });
	});
});
