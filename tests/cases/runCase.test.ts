import { describe, expect, it } from 'vitest';
import { between, reported, within, withinShare } from '#models/cases/checks.ts';
import { runCase } from '#models/cases/runCase.ts';
import type { Check, PublishedCase } from '#models/cases/types.ts';

const number = (value: number) => ({ label: 'A number', unit: 'mb/d', decimals: 1, value: () => value });

const published = (checks: readonly Check[]): PublishedCase => ({
	id: 'T-1',
	block: 'market',
	title: 'A case',
	inputs: 'Some inputs.',
	claim: 'A claim.',
	tolerance: 'band',
	source: 'Somebody, 2026',
	registered: [],
	marks: ['read'],
	checks,
	remark: 'A reason.'
});

describe('runCase', () => {
	it('takes both ends of the span as hits', () => {
		expect(runCase(published([between(1, 2, number(1)), between(1, 2, number(2))])).verdict).toBe('hit');
	});

	it('misses outside, naming number, span and remark', () => {
		const { verdict, why } = runCase(published([within(-2, 0.5, number(-3))]));
		expect(verdict).toBe('miss');
		expect(why).toBe('A number: −3.0 mb/d, outside −2.5 to −1.5. A reason.');
	});

	it('shows a reported number without letting it decide', () => {
		const { verdict, checks } = runCase(
			published([within(1, 1, number(1)), reported(within(1, 1, number(9)))])
		);
		expect(verdict).toBe('hit');
		expect(checks[1].verdict).toBe('miss');
	});

	it('takes a share of a negative number as a distance', () => {
		expect(withinShare(-10, 0.1, number(0))).toMatchObject({ low: -11, high: -9 });
	});

	it('reads a value that is not a number as a miss', () => {
		expect(runCase(published([within(1, 1, number(NaN))])).verdict).toBe('miss');
	});
});
