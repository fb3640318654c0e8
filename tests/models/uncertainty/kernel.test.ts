import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULTS, PARAMETERS, withOverrides } from '#models/parameters/registry.ts';
import type { Overrides, ParameterId } from '#models/parameters/registry.ts';
import { SERIES_NAMES } from '#models/series.ts';
import type { SeriesName, SeriesRecord } from '#models/series.ts';
import { run } from '#models/simulate.ts';
import { isBaselineInput } from '#models/uncertainty/baselineInputs.ts';
import { drawColumns } from '#models/uncertainty/drawColumns.ts';
import { drawEngine } from '#models/uncertainty/drawEngine.ts';
import { assumptionsOfDraw } from '#models/uncertainty/kernel/drawAssumptions.ts';
import { stagesFor } from '#models/uncertainty/kernel/plan.ts';
import { powerOf, powerSeries } from '#models/uncertainty/kernel/powerSeries.ts';
import { CENTRAL_CHOICE, uncertainParameters } from '#models/uncertainty/uncertainParameters.ts';
import { legalOverrides, legalValue } from '../../helpers/legalOverrides.ts';

/** Agreement that the law asks for, relative to the size of a series. */
const TOLERANCE = 1e-9;
/** Size below which a series counts as nothing, in its own unit. */
const SMALLEST = 1e-6;
/** Series that are differences of large numbers are held to the size of those. */
const PARENTS: Partial<Record<SeriesName, SeriesName>> = { stockBuild: 'demand', unfundedGap: 'wealthFund' };

const largest = (values: Float64Array) => values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);

/** Largest gap between a kernel's world and a run's, relative to the size of the series. */
function largestGap(kernel: SeriesRecord, plain: SeriesRecord, names: readonly SeriesName[]): number {
	let worst = 0;
	for (const name of names) {
		const parent = PARENTS[name];
		const size = Math.max(SMALLEST, largest(plain[name]), parent ? largest(plain[parent]) : 0);
		for (let month = 0; month < plain[name].length; month++) {
			const gap = Math.abs(kernel[name][month] - plain[name][month]) / size;
			if (!(gap <= worst)) worst = gap;
		}
	}
	return worst;
}

/** Largest gap over draws around the given assumptions. */
function gapOfDraws(
	overrides: Overrides,
	n: number,
	seed: number,
	names = SERIES_NAMES,
	engine = drawEngine()
) {
	const assumptions = withOverrides(DEFAULTS, overrides);
	const uncertain = uncertainParameters(assumptions, CENTRAL_CHOICE);
	const columns = drawColumns(assumptions, uncertain, { seed, mode: 'quasi', from: 0, count: n });
	let worst = 0;
	const request = { assumptions, uncertain, seed, mode: 'quasi', n, series: new Set(names) } as const;
	const steps = engine(request, (draw, baseline, scenario) => {
		const plain = run(assumptionsOfDraw(assumptions, columns, draw));
		const gap = Math.max(
			largestGap(baseline, plain.baseline, names),
			largestGap(scenario, plain.scenario, names)
		);
		if (!(gap <= worst)) worst = gap;
	});
	while (!steps.next().done);
	return worst;
}

const CASES: readonly (readonly [string, Overrides])[] = [
	['the central set', {}],
	['a price floor', { 'opec.priceFloor': 65 }],
	['a running cap', { 'cap.enforcedShare': 1, 'cap.rule': 'dynamic' }],
	['a shock', { 'shock.supply': -12, 'shock.demand': -0.05, 'shock.startYears': 1, 'shock.years': 3 }],
	[
		'points',
		{
			'venezuela.path': [
				[0, 1.2],
				[3, 2],
				[10, 1.5]
			]
		}
	],
	['a low flat outlook', { 'outlook.vintage': 'flat', 'outlook.flatBrent': 21, 'outlook.brentShift': -10 }],
	['no anticipation', { 'market.anticipation': 0 }],
	['a late start', { 'venezuela.delayYears': 5, 'opec.startMonth': 60 }],
	['a market that cannot clear', { 'shock.supply': -15, 'market.storageElasticity': 0, 'shock.years': 10 }]
];

describe('the kernel gives the numbers of a single run', () => {
	it.each(CASES)('for every draw and series under %s', (_name, overrides) => {
		expect(gapOfDraws(overrides, 64, 5)).toBeLessThan(TOLERANCE);
	});

	it('for draws around any legal assumptions', () => {
		fc.assert(
			fc.property(legalOverrides(), fc.nat(2 ** 31), (overrides, seed) => {
				expect(gapOfDraws(overrides, 3, seed)).toBeLessThan(TOLERANCE);
			}),
			{ numRuns: 80, endOnFailure: true }
		);
	});

	it('for the asked series alone, whichever they are', () => {
		for (const name of SERIES_NAMES) expect(gapOfDraws({}, 8, 3, [name])).toBeLessThan(TOLERANCE);
	});

	it('when lever after lever moves and earlier work is used again', () => {
		const engine = drawEngine();
		const [samples] = fc.sample(fc.tuple(...PARAMETERS.map(legalValue)), 1);
		PARAMETERS.forEach(({ id }, index) => {
			const overrides = { [id]: samples[index] } as Overrides;
			expect(gapOfDraws(overrides, 8, 1, SERIES_NAMES, engine)).toBeLessThan(TOLERANCE);
		});
	});

	it('when more draws are asked for than are kept', () => {
		expect(gapOfDraws({}, 2100, 1, ['hardCurrencyRevenue'])).toBeLessThan(TOLERANCE);
	});
});

describe('isBaselineInput', () => {
	it('is false only where the baseline does not answer', () => {
		const base = run(DEFAULTS).baseline;
		const scenarioOnly = PARAMETERS.filter(({ id, kind }) => kind === 'number' && !isBaselineInput(id));
		expect(scenarioOnly.length).toBeGreaterThan(20);
		for (const parameter of scenarioOnly) {
			if (parameter.kind !== 'number') continue;
			const moved = withOverrides(DEFAULTS, { [parameter.id as ParameterId]: parameter.high } as Overrides);
			for (const name of SERIES_NAMES) expect(run(moved).baseline[name]).toEqual(base[name]);
		}
	});
});

describe('stagesFor', () => {
	it('adds the stages behind those that are asked for', () => {
		expect([...stagesFor(['brent'])].sort()).toEqual(['market', 'venezuela']);
		expect(stagesFor(SERIES_NAMES).has('quantities')).toBe(true);
		expect(stagesFor(['venezuelaOutput']).has('market')).toBe(false);
	});
});

describe('powerOf', () => {
	it('equals the built-in functions on either side of its reach', () => {
		const exponents = [-3, -0.6, -0.15, 0, 0.1, 0.7, 1, 2, 7].map(powerSeries);
		for (let x = -3; x <= 3; x += 0.001) {
			for (const series of exponents) {
				const power = powerOf(series, 70 * Math.exp(x), 70, 0, Infinity);
				expect(Math.abs(power / Math.exp(series.exponent * x) - 1)).toBeLessThan(1e-12);
			}
		}
	});

	it('is exact where nothing moves', () => {
		expect(powerOf(powerSeries(5), 2, 2, 0.2, 5)).toBe(1);
	});

	it('holds the ratio within its ends', () => {
		expect(powerOf(powerSeries(1), 100, 1, 0.2, 5)).toBeCloseTo(5, 12);
		expect(powerOf(powerSeries(1), 1, 100, 0.2, 5)).toBeCloseTo(0.2, 12);
	});
});
