import { describe, expect, it } from 'vitest';
import { decode } from '#models/scenarios/codec.ts';
import { MARKET_VIEWS, PRESETS, SANCTION_REGIMES } from '#models/scenarios/presets.ts';
import { assumptionsOf, EMPTY_SCENARIO } from '#models/scenarios/scenario.ts';
import { run } from '#models/simulate.ts';
import type { StepFigure } from '$lib/story/chapter.ts';
import { STEPS } from '$lib/story/steps.ts';
import { boldestNote } from '$lib/story/steps/claimed.ts';
import { StoryState } from '$lib/story/storyState.svelte.ts';

/** Every number that a figure draws. */
function numbersIn(figure: StepFigure): number[] {
	if (figure.kind === 'bars') return figure.bars.map(({ value }) => value);
	return figure.spec.lines.flatMap(({ points }) => points.flat());
}

const bundles = [
	...PRESETS.map(({ id }) => ['preset', id] as const),
	...MARKET_VIEWS.map(({ id }) => ['market', id] as const),
	...SANCTION_REGIMES.map(({ id }) => ['sanctions', id] as const)
];

describe('an address of the story', () => {
	it.each(bundles)('may state %s %s, and every step finds words', (kind, id) => {
		const scenario = { ...EMPTY_SCENARIO, [kind]: id };
		const told = { scenario, simulation: run(assumptionsOf(scenario)) };
		for (const { tell } of STEPS) {
			const { finding, sentences, figure, measure, note } = tell(told);
			const text = [finding, ...sentences, measure, note].join(' ');
			expect(text).not.toMatch(/NaN|Infinity|undefined|null/);
			expect(numbersIn(figure).every(Number.isFinite)).toBe(true);
		}
	});

	it('that states another outlook, path or regime is not told as today’s', () => {
		const scenario = { ...EMPTY_SCENARIO, preset: 'jpmorgan', sanctions: 'ceasefire' };
		const told = { scenario, simulation: run(assumptionsOf(scenario)) };
		expect(STEPS[4].tell(told).note).toContain('EIA, January 2026');
		expect(STEPS[6].tell(told).measure).toContain('the regime chosen');
	});

	it('gives the levers back as it was written', () => {
		const before = new StoryState();
		before.move('venezuela.target', 3);
		const after = new StoryState();
		after.simulator.arrive(`?${before.simulator.query}`);
		expect(after.scenario.own).toEqual({ 'venezuela.target': 3 });
		expect(after.isMoved).toBe(true);
		expect(after.simulator.faults).toEqual([]);
	});

	it('has its faults named, and the rest is used', () => {
		const story = new StoryState();
		story.simulator.arrive('?v=1&venezuela.target=3&venezuela.targte=2');
		expect(story.scenario.own).toEqual({ 'venezuela.target': 3 });
		expect(story.simulator.faults).toHaveLength(1);
	});

	it('that was shortened again says nothing but the version', () => {
		const story = new StoryState();
		story.simulator.arrive('?v=1&p=jpmorgan&venezuela.target=3');
		story.startOver();
		expect(story.simulator.query).toBe('v=1');
	});
});

describe('taking over', () => {
	it('opens the simulator in the state that the reader left', () => {
		const story = new StoryState();
		story.simulator.arrive('?v=1&venezuela.target=3&year=2033');
		story.move('opec.offsetShare', 0.5);
		for (const step of STEPS.slice(1)) {
			const { state, faults } = decode(story.takeOver(step));
			expect(faults).toEqual([]);
			expect(state.scenario.own).toEqual({ 'venezuela.target': 3, 'opec.offsetShare': 0.5 });
			expect(state.view).toMatchObject({ year: 2033, station: step.station });
		}
	});

	it('opens the boldest note of January 2026 from the first step', () => {
		expect(boldestNote()).toBe('csis-significant');
		expect(new StoryState().takeOver(STEPS[0])).toContain('p=csis-significant');
	});
});

describe('StoryState', () => {
	it('keeps what differs from the default and forgets what does not', () => {
		const story = new StoryState();
		story.move('venezuela.target', 3);
		expect(story.scenario.own).toEqual({ 'venezuela.target': 3 });
		expect(story.isMoved).toBe(true);
		story.move('venezuela.target', 2.2);
		expect(story.scenario.own).toEqual({});
		story.move('opec.offsetShare', 1);
		story.startOver();
		expect(story.isMoved).toBe(false);
	});
});
