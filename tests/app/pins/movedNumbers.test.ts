import { describe, expect, it } from 'vitest';
import { EMPTY_SCENARIO } from '#models/scenarios/scenario.ts';
import { numbersOf } from '../../../src/lib/pins/keptNumbers.ts';
import { movedNumbers } from '../../../src/lib/pins/movedNumbers.ts';

const kept = numbersOf(EMPTY_SCENARIO);
const income = kept.series.hardCurrencyRevenue ?? { baseline: [], scenario: [] };

describe('movedNumbers', () => {
	it('says nothing while the model is the same, or gives the same', () => {
		expect(movedNumbers({ kept, scenario: EMPTY_SCENARIO })).toBe('');
		expect(movedNumbers({ kept: { ...kept, model: '0.9.0' }, scenario: EMPTY_SCENARIO })).toBe('');
		expect(movedNumbers({ kept: null, scenario: EMPTY_SCENARIO })).toBe('');
	});

	it('puts the old number beside the new one when the model has moved', () => {
		const moved = { ...income, scenario: income.scenario.map((value) => value - 1) };
		const old = { ...kept, model: '0.9.0', series: { ...kept.series, hardCurrencyRevenue: moved } };
		expect(movedNumbers({ kept: old, scenario: EMPTY_SCENARIO })).toBe(
			'Pinned under model 0.9.0: change in hard-currency income in 2031 −$4.1bn then, −$3.1bn now.'
		);
	});
});
