import { describe, expect, it } from 'vitest';
import type { Overrides } from '#models/parameters/registry.ts';
import { assumptionsOf, EMPTY_SCENARIO } from '#models/scenarios/scenario.ts';
import { run } from '#models/simulate.ts';
import type { Told } from '$lib/story/chapter.ts';
import { STEPS } from '$lib/story/steps.ts';
import { newBarrels, whereTheyGo } from '$lib/story/whereTheyGo.ts';
import { yearOf } from '$lib/story/words.ts';

function told(own: Overrides = {}): Told {
	const scenario = { ...EMPTY_SCENARIO, own };
	return { scenario, simulation: run(assumptionsOf(scenario)) };
}

describe('where the barrels go', () => {
	it.each([
		{},
		{ 'opec.offsetShare': 1 },
		{ 'venezuela.target': 4, 'market.anticipation': 0.4 }
	] as Overrides[])('adds up to what Venezuela adds with %o', (own) => {
		const run = told(own);
		const sum = whereTheyGo(run).reduce((total, { barrels }) => total + barrels, 0);
		expect(sum).toBeCloseTo(yearOf(run.simulation, 'venezuelaOutput').change, 9);
	});

	it.each([
		{ 'shock.supply': -15, 'shock.years': 10 },
		{ 'shock.demand': -0.02, 'shock.years': 10 },
		{ 'shock.supply': -3, 'shock.demand': 0.01, 'shock.years': 4.5 }
	] as Overrides[])('adds up to what Venezuela and the shock add with %o', (own) => {
		const run = told(own);
		const sum = whereTheyGo(run).reduce((total, { barrels }) => total + barrels, 0);
		expect(sum).toBeCloseTo(newBarrels(run), 9);
	});

	it('names each row by what it does, seen from what is new or from what is missing', () => {
		const rows = (own: Overrides) => {
			const { figure } = STEPS[3].tell(told(own));
			return figure.kind === 'bars' ? figure.bars : [];
		};
		const fall = rows({ 'venezuela.target': 0.3 });
		expect(fall.map(({ name }) => name)).toEqual([
			'Not used, because oil is dearer',
			'OPEC+ pumps more',
			'Shale drills more',
			'Other producers pump more',
			'Russian fields pump more',
			'Out of tanks'
		]);
		expect(fall.every(({ value }) => value > 0)).toBe(true);
		const adding = rows({ 'opec.offsetShare': -0.5 });
		expect(adding[1].name).toBe('OPEC+ pumps more');
		expect(adding[1].value).toBeLessThan(0);
		expect(STEPS[3].tell(told({ 'opec.offsetShare': -0.5 })).sentences[0]).not.toContain('makes room');
	});
});
