import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULTS } from '#models/parameters/registry.ts';
import { MONTHS, yearsAt } from '#models/timeline.ts';
import { extraOutput } from '#models/venezuela/extraOutput.ts';
import { curvePlan, pointsPlan } from '#models/venezuela/plannedOutput.ts';
import { plannedCurve, plannedPoints } from '#models/venezuela/plannedPath.ts';

describe('plan month by month', () => {
	it('is the curve at each month’s end, whatever the plan', () => {
		const plans = fc.record({
			target: fc.double({ min: 0.3, max: 4, noNaN: true }),
			yearsToTarget: fc.double({ min: 1, max: 25, noNaN: true }),
			quickWin: fc.double({ min: 0, max: 1, noNaN: true }),
			quickWinYears: fc.double({ min: 0.25, max: 5, noNaN: true }),
			delayYears: fc.double({ min: 0, max: 5, noNaN: true })
		});
		fc.assert(
			fc.property(plans, fc.integer({ min: 0, max: MONTHS }), (own, first) => {
				const venezuela = { ...DEFAULTS.venezuela, ...own };
				const path = new Float64Array(MONTHS).fill(-1);
				plannedCurve(venezuela, first, path);
				const plan = curvePlan(venezuela);
				for (let month = 0; month < MONTHS; month++) {
					if (month < first) expect(path[month]).toBe(-1);
					else expect(Math.abs(path[month] - plan(yearsAt(month) - own.delayYears))).toBeLessThan(1e-12);
				}
			})
		);
	});

	it('is the points’ own line at each month’s end, counted from the delay', () => {
		const path = new Float64Array(MONTHS);
		const points = [
			[0, 1],
			[2, 2]
		] as const;
		plannedPoints(points, 1, 12, path);
		// Hand: a month after the year of delay, a twelfth of a year into 0.5 mb/d a year.
		expect(path[12]).toBeCloseTo(1 + 0.5 / 12, 12);
		expect(path[23]).toBeCloseTo(pointsPlan(points)(1), 12);
		expect(path[11]).toBe(0);
	});
});

describe('extra output', () => {
	it('is the scenario less the base, of either sign', () => {
		const extra = new Float64Array(MONTHS);
		extraOutput(new Float64Array(MONTHS).fill(2), new Float64Array(MONTHS).fill(2.5), extra);
		expect([...new Set(extra)]).toEqual([-0.5]);
	});
});
