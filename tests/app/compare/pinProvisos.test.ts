import { expect, it } from 'vitest';
import { EMPTY_SCENARIO } from '#models/scenarios/scenario.ts';
import type { Scenario } from '#models/scenarios/scenario.ts';
import { besideWords } from '$lib/answer/provisos/besideWords.ts';
import { compared } from '$lib/compare/compared.ts';
import { pinProvisos } from '$lib/compare/pinProvisos.ts';
import { addressPins } from '$lib/pins/shownPins.ts';

const of = (...parts: Partial<Scenario>[]) =>
	compared(
		addressPins(
			parts.map((part, place) => ({ name: `${place}`, note: '', scenario: { ...EMPTY_SCENARIO, ...part } }))
		)
	);

it('each pin has what the simulator’s answer has beside it, and a pin that needs nothing has nothing', () => {
	const all = of({}, { preset: 'jpmorgan' }, { market: 'km14' });
	expect(pinProvisos(all, 2031)).toEqual(
		[1, 2].map((place) => ({
			letters: [all[place].pin.letter],
			words: besideWords(all[place].pin.scenario, all[place].simulation, 2031)
		}))
	);
	expect(pinProvisos(all, 2031)[0].words).toMatch(/already flow/);
});

it('what is the same of several is said once', () => {
	const own = { 'opec.offsetShare': 0 } as const;
	const all = of({ market: 'km14' }, {}, { market: 'km14', own });
	expect(pinProvisos(all, 2031)).toEqual([
		{ letters: ['A', 'C'], words: 'Market view: Kilian and Murphy 2014.' }
	]);
});

it('a year that a pin’s outlook does not hold has none of it', () => {
	const all = of({ preset: 'jpmorgan' });
	expect([2025, 2036].map((year) => pinProvisos(all, year))).toEqual([[], []]);
	expect(pinProvisos(all, 2026)).toHaveLength(1);
});

it('pins that need nothing make no list', () => {
	expect(pinProvisos(of({}, { own: { 'opec.offsetShare': 0 } }), 2031)).toEqual([]);
});
