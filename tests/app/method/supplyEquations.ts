import fc from 'fast-check';
import { describe, it } from 'vitest';
import { OUTLOOKS } from '#models/data/outlooks.ts';
import type { OutlookVintage } from '#models/data/outlooks.ts';
import { interpolate } from '#models/numeric/interpolate.ts';
import { worldOutlook } from '#models/outlook/outlook.ts';
import { DEFAULTS } from '#models/parameters/registry.ts';
import type { Assumptions } from '#models/parameters/registry.ts';
import { MONTHS, monthlySpeed, yearsAt } from '#models/timeline.ts';
import { capitalSpending } from '#models/venezuela/capital.ts';
import { counterfactualPath } from '#models/venezuela/counterfactual.ts';
import { curvePlan } from '#models/venezuela/plannedOutput.ts';
import { supplyPath } from '#models/venezuela/supplyPath.ts';
import { chained, holdsEqual, real, RUNS, same, whole } from './holdsEqual.ts';

type Venezuela = Assumptions['venezuela'];
const venezuela = (values: object): Venezuela => ({ ...DEFAULTS.venezuela, ...values }) as Venezuela;
const CURVE = ['mid', 'width', 'logistic', 'climbed', 'plan'];

const levers = {
	initialOutput: real(0.3, 2),
	counterfactualDecline: real(-0.05, 0.15),
	quickWin: real(0, 0.6),
	quickWinYears: real(0.1, 3),
	target: real(0.3, 4),
	yearsToTarget: real(1, 15),
	delayYears: real(0, 5),
	maxGrowth: real(0.05, 1),
	delivery: real(0, 1.2)
};

describe('time', () => {
	it('years', () => holdsEqual('years', { m: whole(0, 119) }, ({ m }) => yearsAt(m)));
	it('speed', () =>
		holdsEqual('speed', { halfLife: real(1, 120) }, ({ halfLife }) => monthlySpeed(halfLife)));
});

describe('outlook', () => {
	it('brentOutlook', () =>
		holdsEqual(
			['years', 'brentOutlook'],
			{ m: whole(0, 119), path: real(20, 200), brentShift: real(-40, 60), brentError: real(-3, 3) },
			({ m, path, brentShift, brentError }) =>
				worldOutlook({ vintage: 'flat', flatBrent: path, brentShift, brentError }, new Float64Array(MONTHS))
					.brent[m]
		));

	it('demandOutlook', () => {
		const vintages = fc.constantFrom(...(Object.keys(OUTLOOKS) as OutlookVintage[]));
		fc.assert(
			fc.property(vintages, whole(0, 119), (vintage, m) => {
				const { demand: demandStart, demandGrowth } = OUTLOOKS[vintage];
				const { demandOutlook } = chained(['demandOutlook'], { m, demandStart, demandGrowth });
				same(
					demandOutlook,
					worldOutlook({ ...DEFAULTS.outlook, vintage }, new Float64Array(MONTHS)).demand[m]
				);
			}),
			{ numRuns: RUNS }
		);
	});
});

describe('Venezuela', () => {
	it('base', () =>
		holdsEqual(
			['years', 'base'],
			{
				m: whole(0, 119),
				initialOutput: levers.initialOutput,
				counterfactualDecline: levers.counterfactualDecline
			},
			({ m, initialOutput, counterfactualDecline }) => {
				const into = new Float64Array(MONTHS);
				counterfactualPath(initialOutput, counterfactualDecline, into);
				return into[m];
			}
		));

	it('climbed, with mid, width and logistic', () =>
		holdsEqual(CURVE.slice(0, 4), { yearsToTarget: levers.yearsToTarget, tau: real(0.01, 15) }, (values) =>
			curvePlan(venezuela({ ...values, initialOutput: 0, quickWin: 0, target: 1 }))(values.tau)
		));

	it('plan', () =>
		holdsEqual(CURVE, { ...levers, tau: real(0.01, 15) }, (values) =>
			curvePlan(venezuela(values))(values.tau)
		));

	it('venezuelaOutput', () => {
		fc.assert(
			fc.property(fc.record({ ...levers, m: whole(0, 119) }), (values) => {
				const tau = yearsAt(values.m) - values.delayYears;
				fc.pre(tau > 1e-6);
				const base = new Float64Array(MONTHS);
				counterfactualPath(values.initialOutput, values.counterfactualDecline, base);
				const path = new Float64Array(MONTHS);
				supplyPath(venezuela(values), base, path);
				const previousOutput = values.m > 0 ? path[values.m - 1] : values.initialOutput;
				const scope = chained(['years', 'base', ...CURVE, 'venezuelaOutput'], {
					...values,
					tau,
					previousOutput
				});
				same(scope.venezuelaOutput, path[values.m]);
			}),
			{ numRuns: RUNS }
		);
	});

	it('pathOutput', () => {
		fc.assert(
			fc.property(
				real(0, 1.2),
				real(0, 4),
				real(0, 4),
				real(0.5, 15),
				whole(0, 119),
				(delivery, from, until, years, m) => {
					const points = [
						[0, from],
						[years, until]
					] as const;
					const base = new Float64Array(MONTHS).fill(1.2);
					const path = new Float64Array(MONTHS);
					supplyPath(venezuela({ delivery, path: points, delayYears: 0 }), base, path);
					const scope = { delivery, base: 1.2, points: interpolate(points, yearsAt(m)) };
					same(chained(['pathOutput'], scope)['pathOutput'], path[m]);
				}
			),
			{ numRuns: RUNS }
		);
	});

	it('capital, with repaired and built', () => {
		const costs = { holdCapex: real(1, 10), quickWinCapex: real(3, 60), expansionCapex: real(20, 120) };
		const { initialOutput, quickWin } = levers;
		const outputs = { previousOutput: real(0, 4), venezuelaOutput: real(0, 4) };
		holdsEqual(
			['repaired', 'built', 'capital'],
			{ ...costs, ...outputs, initialOutput, quickWin },
			(values) => {
				const path = new Float64Array(MONTHS).fill(values.venezuelaOutput);
				path[0] = values.previousOutput;
				const into = new Float64Array(MONTHS);
				capitalSpending(venezuela(values), path, into);
				return into[1];
			}
		);
	});
});
