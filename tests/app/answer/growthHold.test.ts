import { describe, expect, it } from 'vitest';
import { simulate } from '#models/simulate.ts';
import type { Overrides } from '#models/parameters/registry.ts';
import { growthHold } from '../../../src/lib/answer/growthHold.ts';
import { growthRemedies } from '../../../src/lib/page/growthRemedies.ts';

const bold: Overrides = { 'venezuela.target': 4, 'venezuela.yearsToTarget': 2 };

describe('growthHold', () => {
	it('is nothing at the defaults, nor for a plan of points', () => {
		expect(growthHold(simulate({}))).toBeNull();
		expect(growthHold(simulate({ 'venezuela.path': [[1, 3]] } as Overrides))).toBeNull();
	});

	it('says what a bold plan would bring and what it brings, never more than planned', () => {
		const hold = growthHold(simulate(bold));
		expect(hold).not.toBeNull();
		hold?.planned.forEach((plan, year) => expect(hold.held[year]).toBeLessThanOrEqual(plan + 1e-9));
		// Delivery is 80 % of the climb from 1.2 to 4.
		expect(hold?.planned.at(-1)).toBeCloseTo(3.44, 2);
	});

	it('does not follow a target that is moved while the limit holds', () => {
		const at = (target: number) => growthHold(simulate({ ...bold, 'venezuela.target': target }));
		expect(at(4)?.held[4]).toBeCloseTo(at(3.8)?.held[4] ?? 0, 2);
		expect(at(4)?.planned[4]).toBeGreaterThan((at(3.8)?.planned[4] ?? 0) + 0.1);
	});
});

describe('growthRemedies', () => {
	it('are the smallest values that let the plan go unheld', () => {
		const at = { 'venezuela.target': 3, 'venezuela.yearsToTarget': 4 } as Overrides;
		const remedies = growthRemedies(simulate(at));
		expect(remedies.map(({ id }) => id)).toEqual(['venezuela.maxGrowth', 'venezuela.yearsToTarget']);
		for (const { id, value } of remedies) {
			const step = id === 'venezuela.maxGrowth' ? 0.01 : 0.1;
			expect(growthHold(simulate({ ...at, [id]: value } as Overrides))).toBeNull();
			expect(growthHold(simulate({ ...at, [id]: value - step } as Overrides))).not.toBeNull();
		}
	});

	it('leave out a lever that cannot help', () => {
		const remedies = growthRemedies(simulate(bold));
		expect(remedies.map(({ id }) => id)).toEqual(['venezuela.yearsToTarget']);
	});
});
