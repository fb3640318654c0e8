import { describe, expect, it, test } from 'vitest';
import { withOverrides, DEFAULTS } from '#models/parameters/registry.ts';
import type { Overrides, ParameterId } from '#models/parameters/registry.ts';
import { parameterQuantile } from '#models/uncertainty/tornado.ts';
import { CENTRAL_CHOICE, uncertainParameters } from '#models/uncertainty/uncertainParameters.ts';
import { drawChoiceOf } from '#models/scenarios/drawChoice.ts';
import { EMPTY_SCENARIO } from '#models/scenarios/scenario.ts';
import type { Scenario } from '#models/scenarios/scenario.ts';
import { withDrawn, withPublishedDraws, withSpread } from '$lib/state/drawn.ts';
import { drawnRanges } from '$lib/state/drawnRange.ts';
import { drawsBehind, drawsWords } from '$lib/state/drawsWords.ts';
import { drawChoiceWords } from '$lib/state/drawChoiceWords.ts';

const OPEC = ['opec.offsetShare', 'opec.maxCut', 'opec.russiaShare'] as const;
const set: Scenario = { ...EMPTY_SCENARIO, own: { 'opec.offsetShare': 0.3 } };

describe('a choice of what the draws move', () => {
	it('holds a group, of which what is set is held already', () => {
		expect(withDrawn(set, OPEC, false)).toMatchObject({
			vary: [],
			hold: ['opec.maxCut', 'opec.russiaShare']
		});
	});

	it('lets a group vary, what is set too', () => {
		const held = withDrawn(set, OPEC, false);
		expect(withDrawn(held, OPEC, true)).toMatchObject({ vary: ['opec.offsetShare'], hold: [] });
		expect(withDrawn({ ...held, hold: [...held.hold, 'fx.drift'] }, OPEC, true).hold).toEqual(['fx.drift']);
	});

	it('spreads several levers, the later factor standing', () => {
		const wide = withSpread(withSpread(set, OPEC, 2), ['opec.maxCut'], 0.5);
		expect(wide.spread).toEqual({ 'opec.offsetShare': 2, 'opec.maxCut': 0.5, 'opec.russiaShare': 2 });
	});

	it('goes back to the published draws with every value as it was', () => {
		const chosen = withSpread(withDrawn(set, OPEC, true), OPEC, 2);
		expect(withPublishedDraws(chosen)).toEqual(set);
	});
});

describe('the words of the draws behind a range', () => {
	it('count them, and the uncertain levers that they hold', () => {
		const own = { 'venezuela.target': 2.5, 'opec.maxCut': 1 };
		const held: Scenario = { ...EMPTY_SCENARIO, own, hold: ['opec.offsetShare'] };
		expect(drawsWords(drawsBehind(8192, EMPTY_SCENARIO))).toBe('8,192 draws');
		expect(drawsWords({ ...drawsBehind(1024, held), unanswered: 57 })).toBe(
			'1,024 draws, up to 57 without a price, 3 of 40 uncertain levers held'
		);
		expect(drawsWords(drawsBehind(1024, held))).toBe('1,024 draws, 3 of 40 uncertain levers held');
		expect(drawsWords(drawsBehind(1024, held, held))).toBe('1,024 draws, 3 of 40 uncertain levers held');
		expect(drawsWords(drawsBehind(1024, held, EMPTY_SCENARIO))).toBe(
			'1,024 draws each, 3 and 0 of 40 uncertain levers held'
		);
	});
});

describe('the words of a choice', () => {
	it('are none where the draws are as published', () => {
		expect(drawChoiceWords(EMPTY_SCENARIO)).toBe('');
		expect(drawChoiceWords(set)).toBe('');
	});

	it('tell what is held, drawn, wider and narrower, and count what is many', () => {
		const scenario: Scenario = {
			...set,
			vary: ['opec.offsetShare'],
			hold: ['fx.rate', 'fx.drift', 'fx.oilElasticity'],
			spread: { 'opec.offsetShare': 2, 'opec.maxCut': 0.5 }
		};
		expect(drawChoiceWords(scenario, 'B’s draws')).toBe(
			'Chosen for B’s draws: held “Exchange rate”, “Rouble weakens by” and 1 more; ' +
				'drawn although set “OPEC+ makes room”; wider “OPEC+ makes room”; narrower “Largest cut”.'
		);
	});

	it('leave out the spread of what no draw moves', () => {
		expect(drawChoiceWords({ ...set, spread: { 'opec.offsetShare': 2 } })).toBe('');
	});
});

describe('ranges of the draws', () => {
	const rangeOf = (scenario: Scenario) =>
		drawnRanges(withOverrides(DEFAULTS, {}), drawChoiceOf(scenario)).get('outlook.brentError');

	it('hold 80 of 100 draws of a normal distribution: 1.2816 standard deviations either way', () => {
		expect(rangeOf(EMPTY_SCENARIO)?.low).toBeCloseTo(-1.2816, 4);
		expect(rangeOf(EMPTY_SCENARIO)?.high).toBeCloseTo(1.2816, 4);
	});

	it('grow with the spread, and are none of what is held', () => {
		expect(rangeOf({ ...EMPTY_SCENARIO, spread: { 'outlook.brentError': 2 } })?.high).toBeCloseTo(2.5631, 4);
		expect(rangeOf({ ...EMPTY_SCENARIO, hold: ['outlook.brentError'] })).toBeUndefined();
	});
});

test('the range of an elasticity keeps to what its pair leaves the draws', () => {
	const rangeOf = (id: ParameterId, overrides: Overrides) => {
		const assumptions = withOverrides(DEFAULTS, overrides);
		const choice = { set: Object.keys(overrides) as ParameterId[], vary: [], hold: [] };
		return drawnRanges(assumptions, choice).get(id);
	};
	// No long-run answer is smaller than the short-run one that is held at 0.4.
	const long = rangeOf('market.demandElasticityLong', { 'market.demandElasticityShort': -0.4 });
	expect(long?.low).toBeCloseTo(-0.4, 9);
	expect(long?.high).toBeCloseTo(-0.4, 9);
	// An unbound one keeps the tenths of its own distribution: within a hundredth of its width.
	const free = rangeOf('market.tightOilElasticityLong', {});
	const own = uncertainParameters(DEFAULTS, CENTRAL_CHOICE).find(
		({ id }) => id === 'market.tightOilElasticityLong'
	);
	if (!own || !free) throw new Error('The elasticity is not drawn.');
	const [low, high] = [0.1, 0.9].map((p) => parameterQuantile(own, p));
	expect(Math.abs(free.low - low)).toBeLessThan((high - low) / 100);
	expect(Math.abs(free.high - high)).toBeLessThan((high - low) / 100);
});
