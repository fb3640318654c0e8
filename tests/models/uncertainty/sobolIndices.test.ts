import { describe, expect, it } from 'vitest';
import { DEFAULTS } from '#models/parameters/registry.ts';
import { sobolEstimates } from '#models/uncertainty/sobolEstimates.ts';
import { finished } from '../../helpers/finished.ts';
import { sobolIndices } from '#models/uncertainty/sobolIndices.ts';
import { CENTRAL_CHOICE } from '#models/uncertainty/uncertainParameters.ts';
import { unitPoints } from '#models/uncertainty/unitPoints.ts';

/** Values of a function of independent uniform inputs at two samples and all mixtures. */
function saltelliValues(of: (inputs: readonly number[]) => number, inputs: number, n: number) {
	const columns = Array.from({ length: 2 * inputs }, (_, dimension) => {
		const points = new Float64Array(n);
		unitPoints('quasi', 1, `input${dimension}`, dimension, 0, points);
		return points;
	});
	const [one, two] = [columns.slice(0, inputs), columns.slice(inputs)];
	const valuesOf = (chosen: readonly Float64Array[]) =>
		Float64Array.from({ length: n }, (_, draw) => of(chosen.map((column) => column[draw])));
	const mixed = one.map((_, input) =>
		valuesOf(one.map((column, index) => (index === input ? two[index] : column)))
	);
	return { first: valuesOf(one), second: valuesOf(two), mixed };
}

describe('sobolEstimates', () => {
	/** Ishigami and Homma 1990 with a = 7, b = 0.1; exact indices as in Saltelli et al. 2008, p. 179. */
	it('meets the exact indices of the Ishigami function', () => {
		const angle = (unit: number) => Math.PI * (2 * unit - 1);
		const ishigami = ([x, y, z]: readonly number[]) =>
			Math.sin(angle(x)) + 7 * Math.sin(angle(y)) ** 2 + 0.1 * angle(z) ** 4 * Math.sin(angle(x));
		const found = finished(sobolEstimates(saltelliValues(ishigami, 3, 16384), 1, 20));
		[0.31391, 0.44241, 0].forEach((value, input) => expect(found[input].first).toBeCloseTo(value, 2));
		[0.55759, 0.44241, 0.24368].forEach((value, input) => expect(found[input].total).toBeCloseTo(value, 2));
	});

	/** Sobol's g-function: variance of each factor 1 / (3 (1 + a)^2), indices from their products. */
	it('meets the exact indices of the g-function', () => {
		const weights = [0, 1, 4.5, 9, 99];
		const of = (inputs: readonly number[]) =>
			inputs.reduce(
				(product, x, input) => (product * (Math.abs(4 * x - 2) + weights[input])) / (1 + weights[input]),
				1
			);
		const parts = weights.map((weight) => 1 / (3 * (1 + weight) ** 2));
		const product = (values: readonly number[]) => values.reduce((all, value) => all * (1 + value), 1);
		const variance = product(parts) - 1;
		const found = finished(sobolEstimates(saltelliValues(of, 5, 16384), 1, 20));
		parts.forEach((part, input) => {
			const others = parts.filter((_, index) => index !== input);
			expect(found[input].first).toBeCloseTo(part / variance, 2);
			expect(found[input].total).toBeCloseTo((part * product(others)) / variance, 2);
		});
	});

	it('puts its intervals about its estimates and narrows them with the sample', () => {
		const sum = ([x, y]: readonly number[]) => 1000 + x + 2 * y;
		const widths = [256, 4096].map((n) => {
			const [, second] = finished(sobolEstimates(saltelliValues(sum, 2, n), 3, 200));
			expect(second.firstLow).toBeLessThan(second.first);
			expect(second.firstHigh).toBeGreaterThan(second.first);
			expect(second.totalLow).toBeLessThan(0.8);
			expect(second.totalHigh).toBeGreaterThan(0.8);
			return second.firstHigh - second.firstLow;
		});
		expect(widths[1]).toBeLessThan(widths[0] / 2);
	});

	it('gives nothing to inputs of a function that never moves', () => {
		const found = finished(
			sobolEstimates(
				saltelliValues(() => 3, 2, 64),
				1,
				10
			)
		);
		expect(found.map(({ first, total }) => [first, total])).toEqual([
			[0, 0],
			[0, 0]
		]);
	});
});

describe('sobolIndices', () => {
	const request = {
		assumptions: DEFAULTS,
		choice: CENTRAL_CHOICE,
		result: { series: 'hardCurrencyRevenue', year: 4, of: 'difference' },
		n: 256,
		seed: 1
	} as const;

	it('names the target of Venezuelan output first and gives what has no part nothing', () => {
		const steps = sobolIndices(request);
		const shares: number[] = [];
		let step = steps.next();
		for (; !step.done; step = steps.next()) shares.push(step.value);
		expect(shares[shares.length - 1]).toBe(1);
		expect(shares).toEqual([...shares].sort((one, other) => one - other));
		// Resampling takes as long as the runs: it too is done in slices, between which a wish to cancel is heard.
		expect(shares.filter((share) => share > 0.5 && share < 1).length).toBeGreaterThan(5);
		const indices = step.value;
		expect(indices[0].id).toBe('venezuela.target');
		expect(indices.find(({ id }) => id === 'fx.rate')?.total).toBe(0);
		for (const { first, total } of indices) expect(total).toBeGreaterThan(first - 0.1);
	});

	it.each([
		[{ seed: -1 }, /^seed requires an integer 0…4294967295, got -1$/],
		[{ n: 0 }, /^n requires an integer 1…/],
		[{ n: 2.5 }, /^n requires/],
		[{ n: 15 }, /^n requires at least 16 draws, got 15$/],
		[{ result: { ...request.result, year: 14 } }, /^year requires an index 0…9, got 14$/]
	])('refuses %o', (wrong, message) => {
		expect(() => sobolIndices({ ...request, ...wrong }).next()).toThrow(message);
	});
});
