import { describe, it } from 'vitest';
import { directLoss } from '#models/exports/directLosses.ts';
import { hardCurrency } from '#models/exports/hardCurrency.ts';
import { exportReceipts } from '#models/exports/receipts.ts';
import { exportVolumes } from '#models/exports/volumes.ts';
import { benchmarkGrades } from '#models/grades/benchmarkGrades.ts';
import { crudePrice } from '#models/grades/crudePrice.ts';
import { discount } from '#models/grades/discount.ts';
import { priceCap } from '#models/grades/priceCap.ts';
import { DEFAULTS } from '#models/parameters/registry.ts';
import type { Assumptions } from '#models/parameters/registry.ts';
import type { SeriesName } from '#models/series.ts';
import { MONTHS } from '#models/timeline.ts';
import { newWorlds } from '#models/worlds.ts';
import { holdsEqual, real } from './holdsEqual.ts';
import type { Values } from './holdsEqual.ts';

/** World whose series stand at the values throughout. */
function worldOf(values: Partial<Record<SeriesName, number>>) {
	const world = newWorlds().scenario;
	for (const [name, value] of Object.entries(values)) world[name as SeriesName].fill(value);
	return world;
}

const grades = (values: Values): Assumptions['grades'] => ({
	...DEFAULTS.grades,
	...values,
	discount: values.statedDiscount ?? DEFAULTS.grades.discount
});

const gradeLevers = {
	statedDiscount: real(0, 45),
	discountSlope: real(-0.1, 0.3),
	heavyPressure: real(-3, 6),
	espoPremium: real(0, 20),
	espoWeight: real(0, 0.6),
	productRatio: real(0.6, 1.3),
	brent: real(5, 200),
	brentOutlook: real(5, 200),
	extra: real(-1, 3)
};

/** A series of the grades by the code. */
function gradeSeries(name: SeriesName) {
	return (values: Values) => {
		const world = worldOf({ brent: values.brent });
		const outlook = {
			startYear: 2027,
			brent: new Float64Array(MONTHS).fill(values.brentOutlook),
			demand: world.demand
		};
		benchmarkGrades(grades(values), outlook, new Float64Array(MONTHS).fill(values.extra), world);
		return world[name][3];
	};
}

describe('grades', () => {
	it('discount', () =>
		holdsEqual('discount', gradeLevers, (values) =>
			discount(grades(values), values.brent, values.brentOutlook, values.extra)
		));
	it('taxPrice', () => holdsEqual(['discount', 'taxPrice'], gradeLevers, gradeSeries('taxPrice')));
	it('urals', () => holdsEqual(['discount', 'taxPrice', 'urals'], gradeLevers, gradeSeries('urals')));
	it('espo', () => holdsEqual(['discount', 'taxPrice', 'urals', 'espo'], gradeLevers, gradeSeries('espo')));
	it('productPrice', () => holdsEqual('productPrice', gradeLevers, gradeSeries('productPrice')));

	it('priceCap, with reviewedCap', () =>
		holdsEqual(
			['reviewedCap', 'priceCap'],
			{ meanUrals: real(1, 150), standingCap: real(10, 100) },
			({ meanUrals, standingCap }) => {
				const into = new Float64Array(MONTHS);
				priceCap(
					{ enforcedShare: 1, level: standingCap, rule: 'dynamic' },
					new Float64Array(MONTHS).fill(meanUrals),
					into
				);
				return into[6];
			}
		));

	it('crudePrice', () =>
		holdsEqual(
			'crudePrice',
			{
				espoWeight: real(0, 0.6),
				enforcedShare: real(0, 1),
				urals: real(1, 150),
				espo: real(1, 170),
				priceCap: real(10, 100)
			},
			({ espoWeight, enforcedShare, urals, espo, priceCap: cap }) => {
				const world = worldOf({ urals, espo, priceCap: cap });
				crudePrice({ grades: grades({ espoWeight }), cap: { ...DEFAULTS.cap, enforcedShare } }, world);
				return world.crudePrice[5];
			}
		));
});

describe('exports and hard currency', () => {
	it('crudeExports', () =>
		holdsEqual(
			'crudeExports',
			{ normalCrudeExports: real(2, 7), russiaOutput: real(2, 12), production: real(7, 12) },
			({ normalCrudeExports, russiaOutput, production }) => {
				const world = worldOf({ russiaOutput });
				exportVolumes({ ...DEFAULTS.russia, crudeExports: normalCrudeExports, production }, world);
				return world.crudeExports[5];
			}
		));

	it('exportRevenue', () =>
		holdsEqual(
			'exportRevenue',
			{
				crudeExports: real(0, 7),
				crudePrice: real(1, 200),
				productExports: real(0, 4),
				productPrice: real(1, 200)
			},
			(values) => {
				const world = worldOf(values);
				exportReceipts(world);
				return world.exportRevenue[5];
			}
		));

	const losses = { naphthaLoss: real(0, 1.5), servicesLoss: real(0, 1), armsLoss: real(0, 5) };
	const direct = ({ naphthaLoss, servicesLoss, armsLoss }: Values) => ({
		naphthaLoss,
		servicesLoss,
		armsLoss
	});

	it('directLoss', () => holdsEqual('directLoss', losses, (values) => directLoss(direct(values))));

	it('hardCurrencyRevenue', () =>
		holdsEqual(
			['directLoss', 'hardCurrencyRevenue'],
			{ ...losses, hardCurrencyShare: real(0, 1), exportRevenue: real(0, 40) },
			(values) => {
				const world = worldOf({ exportRevenue: values.exportRevenue });
				const settlement = {
					...DEFAULTS.settlement,
					definition: 'economic',
					economicShare: values.hardCurrencyShare
				} as const;
				hardCurrency({ settlement, direct: direct(values) }, 0, world);
				return world.hardCurrencyRevenue[5];
			}
		));
});
