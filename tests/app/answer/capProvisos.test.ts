import { describe, expect, it } from 'vitest';
import { isAnswered } from '#models/isAnswered.ts';
import { clearsIn } from '#models/clearsIn.ts';
import { withOverrides } from '#models/parameters/registry.ts';
import type { Overrides } from '#models/parameters/registry.ts';
import { assumptionsOf, EMPTY_SCENARIO } from '#models/scenarios/scenario.ts';
import type { Scenario } from '#models/scenarios/scenario.ts';
import { run, simulate } from '#models/simulate.ts';
import { glut } from '../../helpers/glut.ts';
import { isRanged } from '../../../src/lib/answer/isRanged.ts';
import { provisos } from '../../../src/lib/answer/provisos/provisos.ts';
import { STATION_CHARTS } from '../../../src/lib/charts/stationChart.ts';
import { stationPhrase } from '../../../src/lib/charts/stationPhrase.ts';

const plain = (words: string) => words.replaceAll('\u00a0', ' ');
const said = (overrides: Overrides = {}, year = 2031) => plain(provisos(simulate(overrides), year));
const chosen = (part: Partial<Scenario>): Scenario => ({ ...EMPTY_SCENARIO, ...part });

describe('a running cap whose level rests on a month without a price', () => {
	/** No price clears in 2027 and 2028; the review of January 2029 averages months of the latter. */
	const simulation = run(
		withOverrides(assumptionsOf(glut(2)), { 'cap.rule': 'dynamic', 'cap.enforcedShare': 1 })
	);

	it('has no word of what it takes until a review of prices alone sets it anew', () => {
		const words = (year: number) => provisos(simulation, year);
		expect(words(2029)).not.toMatch(/cap/);
		expect(words(2030)).toMatch(/cap/);
	});

	it('leaves no range of the income to be explained in that year', () => {
		const year = new Array<number>(10).fill(0);
		const bands = { get: () => ({ q10: year.map(() => -5), q50: year, q90: year }) };
		const ranged = (of: number) => isRanged(bands, simulation, of);
		expect([2028, 2029, 2030].map(ranged)).toEqual([false, false, true]);
		expect(clearsIn(simulation, 2029)).toBe(true);
		expect(isRanged(null, simulation, 2030)).toBe(false);
	});
});

it('a cap that holds no price says so, in the years in which it holds none', () => {
	const cap = { 'cap.enforcedShare': 1, 'cap.level': 44.1, 'outlook.vintage': 'eia-2026-01' } as const;
	expect(said({ ...cap, 'venezuela.initialOutput': 1.2 })).toBe(
		'The cap of $44.10 does not bind in 2031: Urals stands below it.'
	);
	expect(said({ ...cap, 'venezuela.initialOutput': 1.2, 'outlook.brentShift': 30 })).not.toContain(
		'does not bind'
	);
	expect(said({ 'cap.enforcedShare': 0, 'cap.level': 100 })).toBe('');
});

describe('a cap that binds', () => {
	it('parts what crude earns from what it is taxed on, wherever the Russian price is told', () => {
		const capped = run(assumptionsOf(chosen({ sanctions: 'cap-enforced' })));
		// Urals 47.55, sold at 44.10; ESPO 53.55 on 0.22 of the crude: 0.78 · 44.1 + 0.22 · 53.55 = 46.18.
		const words = 'Under the cap Russia’s crude earns $46.2 a barrel in 2031, and is taxed on $48.9.';
		expect(plain(provisos(capped, 2031))).toBe(words);
		expect(plain(provisos(capped, 2031, 'price'))).toBe('');
		expect(stationPhrase(STATION_CHARTS.russia, capped, 4)).toBe('Russia is taxed on');
	});

	it('only without the change is told as such, and the change told is that of the tax price', () => {
		// Urals 48.68 without the change, sold at 48.20; ESPO 54.68 on 0.22: 0.78 · 48.2 + 0.22 · 54.68 = 49.63. With it Urals 47.55.
		const capped = simulate({ 'cap.enforcedShare': 1, 'cap.level': 48.2 });
		expect(plain(provisos(capped, 2031))).toBe(
			'Without the change the cap would hold Russia’s crude at $49.6 in 2031; with it Urals stands below the cap.'
		);
		expect(stationPhrase(STATION_CHARTS.russia, capped, 4)).toBe('Russia is taxed on');
		// At 47.60, a few cents over the year's mean of Urals, it still binds in some months: 0.78 · 47.6 + 0.22 · 54.68 = 49.16.
		const nearly = simulate({ 'cap.enforcedShare': 1, 'cap.level': 47.6 });
		expect(plain(provisos(nearly, 2031))).toBe(
			'Without the change the cap would hold Russia’s crude at $49.2 in 2031; with it the cap takes next to nothing.'
		);
		expect(stationPhrase(STATION_CHARTS.russia, nearly, 4)).toBe('Russia is taxed on');
	});

	it('says nothing of a year in which its level rests on a month without a price', () => {
		const running = { 'cap.rule': 'dynamic', 'cap.enforcedShare': 1 } as const;
		const capped = run(withOverrides(assumptionsOf(glut(2)), running));
		// No price clears in 2027 and 2028; the review of January 2029 averages months of 2028.
		expect(isAnswered('brent', capped, 2029)).toBe(true);
		expect(provisos(capped, 2029)).toBe('The shock is over by 2029 and still moves the price.');
		expect(provisos(capped, 2030)).toMatch(/Under the cap Russia’s crude earns/);
	});

	it('is not told where none is enforced, or where Urals stands below it', () => {
		for (const overrides of [{}, { 'cap.enforcedShare': 1, 'cap.level': 60 }] as const) {
			const simulation = simulate(overrides);
			expect(provisos(simulation, 2031, 'russia')).toBe('');
			expect(stationPhrase(STATION_CHARTS.russia, simulation, 4)).toBe('Russia is paid');
		}
	});
});
