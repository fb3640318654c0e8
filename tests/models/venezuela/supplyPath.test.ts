import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULTS } from '#models/parameters/registry.ts';
import { capitalSpending } from '#models/venezuela/capital.ts';
import { counterfactualPath } from '#models/venezuela/counterfactual.ts';
import { curvePlan, pointsPlan } from '#models/venezuela/plannedOutput.ts';
import { supplyPath } from '#models/venezuela/supplyPath.ts';
import { MONTHS } from '#models/timeline.ts';

const central = DEFAULTS.venezuela;
type Venezuela = typeof central;

function pathOf(venezuela: Venezuela) {
	const base = new Float64Array(MONTHS);
	const path = new Float64Array(MONTHS);
	counterfactualPath(venezuela.initialOutput, venezuela.counterfactualDecline, base);
	supplyPath(venezuela, base, path);
	return { base, path };
}

describe('counterfactual output', () => {
	it('holds level without decline', () => {
		expect([...new Set(pathOf({ ...central, counterfactualDecline: 0 }).base)]).toEqual([
			central.initialOutput
		]);
	});

	it('loses ten per cent in the first year at a decline of 0.1', () => {
		// Hand: 2 * 0.9 after one year, 2 * 0.81 after two.
		const { base } = pathOf({ ...central, initialOutput: 2, counterfactualDecline: 0.1 });
		expect(base[11]).toBeCloseTo(1.8, 12);
		expect(base[23]).toBeCloseTo(1.62, 12);
	});
});

describe('planned output', () => {
	it('stands half way up the S-curve, less its cut tail, at half time', () => {
		// Hand: (0.5 - 0.05) / 0.95 of an expansion of 1 mb/d, no quick win.
		const plan = curvePlan({ ...central, initialOutput: 1, quickWin: 0, target: 2, yearsToTarget: 8 });
		expect(plan(4)).toBeCloseTo(1 + 0.45 / 0.95, 12);
	});

	it('has climbed to 95 %, less the cut tail, at yearsToTarget', () => {
		const plan = curvePlan({ ...central, initialOutput: 1, quickWin: 0, target: 2, yearsToTarget: 8 });
		expect(plan(8)).toBeCloseTo(1 + 0.9 / 0.95, 12);
	});

	it('adds 63 % of the quick win after quickWinYears', () => {
		const plan = curvePlan({ ...central, initialOutput: 1, quickWin: 0.3, quickWinYears: 2, target: 1.3 });
		expect(plan(2)).toBeCloseTo(1 + 0.3 * (1 - 1 / Math.E), 12);
	});

	it('runs straight between points and level outside them', () => {
		const plan = pointsPlan([
			[1, 1],
			[3, 2]
		]);
		expect([0, 1, 2, 3, 9].map(plan)).toEqual([1, 1, 1.5, 2, 2]);
	});
});

describe('supply path', () => {
	it('equals the base until the delay has passed', () => {
		const { base, path } = pathOf({ ...central, delayYears: 2 });
		expect([...path.slice(0, 24)]).toEqual([...base.slice(0, 24)]);
		expect(path[24]).toBeGreaterThan(base[24]);
	});

	it('never grows faster than maxGrowth, whatever the target and time', () => {
		fc.assert(
			fc.property(
				fc.double({ min: 1.3, max: 4, noNaN: true }),
				fc.double({ min: 1, max: 15, noNaN: true }),
				fc.double({ min: 0.05, max: 1, noNaN: true }),
				(target, yearsToTarget, maxGrowth) => {
					const { path } = pathOf({ ...central, target, yearsToTarget, maxGrowth });
					for (let month = 1; month < MONTHS; month++) {
						expect(path[month] - path[month - 1]).toBeLessThanOrEqual(maxGrowth / 12 + 1e-12);
					}
				}
			)
		);
	});

	it('grows from where the base stands when the delay has passed', () => {
		// Two years at half: 2, 1, 0.5 mb/d; from then on no more than 0.12 a year.
		const { base, path } = pathOf({
			...central,
			initialOutput: 2,
			counterfactualDecline: 0.5,
			delayYears: 2,
			delivery: 1,
			target: 4,
			yearsToTarget: 1,
			maxGrowth: 0.12
		});
		expect(base[23]).toBeCloseTo(0.5, 12);
		expect(path[24]).toBeCloseTo(0.51, 12);
		expect(path[119]).toBeCloseTo(0.5 + 96 * 0.01, 9);
	});

	it('is not held below a base that itself grows faster', () => {
		const { base, path } = pathOf({
			...central,
			initialOutput: 1,
			counterfactualDecline: -0.5,
			delayYears: 0,
			delivery: 1,
			target: 4,
			yearsToTarget: 1,
			quickWin: 0,
			maxGrowth: 0.12
		});
		// The base grows by half a year: by more than 0.01 in every month; the plan stands at 4.
		expect(path[11]).toBeCloseTo(1.5, 9);
		expect([...path.slice(0, 24)]).toEqual([...base.slice(0, 24)]);
	});

	it('delivers the stated share of what points promise', () => {
		const { path } = pathOf({
			...central,
			initialOutput: 1,
			counterfactualDecline: 0,
			delayYears: 0,
			delivery: 0.5,
			path: [
				[0, 1],
				[1, 3]
			]
		});
		expect(path[11]).toBeCloseTo(2, 12);
		expect(path[119]).toBeCloseTo(2, 12);
	});

	it('moves no month down when the target rises', () => {
		fc.assert(
			fc.property(
				fc.double({ min: 0.3, max: 3.5, noNaN: true }),
				fc.double({ min: 0, max: 0.5, noNaN: true }),
				(target, more) => {
					const lower = pathOf({ ...central, target }).path;
					const higher = pathOf({ ...central, target: target + more }).path;
					higher.forEach((output, month) => expect(output).toBeGreaterThanOrEqual(lower[month] - 1e-12));
				}
			)
		);
	});

	it('is never negative, even when a plan promises nothing and more than all is delivered', () => {
		const { path } = pathOf({ ...central, delivery: 1.2, delayYears: 0, path: [[0, 0]] });
		expect(Math.min(...path)).toBe(0);
	});
});

describe('capital', () => {
	it('prices the rise below initialOutput + quickWin as workovers and the rest as new wells', () => {
		// Hand: one step of 0.3 mb/d, 0.2 repaired at 25 and 0.1 built at 65 kUSD per b/d: 12 * (5 + 6.5) + 3.5.
		const path = new Float64Array(MONTHS).fill(1.5);
		const capital = new Float64Array(MONTHS);
		capitalSpending({ ...central, initialOutput: 1.2, quickWin: 0.2 }, path, capital);
		expect(capital[0]).toBeCloseTo(12 * (0.2 * 25 + 0.1 * 65) + 3.5, 9);
		expect(capital[1]).toBe(3.5);
	});

	it('asks only the upkeep while output falls', () => {
		const path = Float64Array.from({ length: MONTHS }, (_, month) => 1.2 - month / 1000);
		const capital = new Float64Array(MONTHS);
		capitalSpending(central, path, capital);
		expect([...new Set(capital)]).toEqual([central.holdCapex]);
	});
});
