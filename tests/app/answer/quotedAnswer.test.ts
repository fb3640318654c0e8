import { describe, expect, it } from 'vitest';
import { quotedAnswer } from '$lib/answer/quotedAnswer.ts';
import type { Bands } from '$lib/state/bands.ts';
import { assumptionsOf, EMPTY_SCENARIO } from '#models/scenarios/scenario.ts';
import type { Scenario } from '#models/scenarios/scenario.ts';
import { defaultView } from '#models/scenarios/state.ts';
import { run } from '#models/simulate.ts';

const LINK = 'https://orinoco.example/?v=1';
/** Draws whose ends are known: a dollar to two, billions one to five. */
const ends = { brent: [-2, -1], hardCurrencyRevenue: [-5, -1] } as Record<string, [number, number]>;
const bands = {
	get: (series: string) => {
		const [low, high] = ends[series];
		const year = (value: number) => new Array<number>(10).fill(value);
		return { q10: year(low), q50: year(low), q90: year(high) };
	},
	unanswered: () => null,
	draws: 8192
} as unknown as Bands;

function lines(scenario: Scenario, drawn: Bands | null = bands, year = 2031): string[] {
	const simulation = run(assumptionsOf(scenario));
	return quotedAnswer(
		{ scenario, simulation, view: { ...defaultView(scenario), year }, bands: drawn },
		LINK
	).split('\n');
}

describe('an answer to be quoted', () => {
	const chosen: Scenario = {
		...EMPTY_SCENARIO,
		...{ preset: 'jpmorgan', market: 'bh19', sanctions: 'ceasefire' },
		own: { 'fx.rate': 90 }
	};

	it('is the sentence with its ranges, what it rests on, and the link, each on a line', () => {
		const [answer, terms, link, ...more] = lines(chosen);
		expect(answer).toMatch(
			/^If Venezuela .*, Brent in 2031 is \$[\d.]+ lower \(.*\$?1.*2.*\) and Russia’s .*\.$/
		);
		expect(answer).toMatch(/\(.*1.*5.*; [\d.]+ %\)\.$/);
		expect(terms).toMatch(
			/^Scenario: preset “JPMorgan[^”]*”; market view “[^”]+”; sanction regime “[^”]+”; .*90/
		);
		expect(terms).toMatch(
			/Ranges in brackets hold 80 of 100 draws \(8,192 draws, \d+ of \d+ uncertain levers held\)\./
		);
		expect(terms).toMatch(/Nominal dollars; Orinoco model \d\.\d\.\d\. A scenario is not a forecast\.$/);
		expect([link, more]).toEqual([LINK, []]);
		expect([answer, terms].join('')).not.toMatch(/[\u00a0\u202f]/);
	});

	it('says how many draws its ranges are not of, the more of price and income', () => {
		const unanswered = (series: string) => (series === 'brent' ? [0, 0, 0, 0, 2] : [0, 0, 0, 9, 7]);
		const [, terms] = lines(EMPTY_SCENARIO, { ...bands, unanswered });
		expect(terms).toContain('80 of 100 draws (8,192 draws, up to 7 without a price');
	});

	it('names the path where there is no preset, and no range where there are no draws', () => {
		const [answer, terms] = lines(EMPTY_SCENARIO, null);
		expect(answer).not.toContain('–');
		expect(terms).toMatch(/^Scenario: 2\.2 mb\/d in 10 years\. Nominal/);
	});

	it('takes its provisos along, behind the scenario, and its layers once', () => {
		const [, terms] = lines({ ...EMPTY_SCENARIO, preset: 'jpmorgan', own: { 'cap.enforcedShare': 1 } });
		expect(terms).toContain(
			'Scenario: preset “JPMorgan”; Price cap enforced 100 %. ' +
				'Seen from January 2026: 0.4 of the 1.06 mb/d more in 2031 already flow, by the 1.2 mb/d that Venezuela reported for August 2026. ' +
				'The cap of $44.10 does not bind in 2031: Urals stands below it. Ranges in brackets'
		);
		const [, layered] = lines(chosen);
		expect(layered.match(/Ceasefire/g)).toHaveLength(1);
		expect(layered).not.toContain('Market view:');
	});

	it('says that there is no answer where no price clears the market', () => {
		const rigid = {
			...{ 'shock.supply': -15, 'shock.years': 10, 'market.storageElasticity': 0 },
			...{ 'market.demandElasticityLong': -0.02, 'market.demandElasticityShort': -0.02 },
			...{ 'market.tightOilElasticityLong': 0.05, 'market.otherSupplyElasticityLong': 0.02 }
		};
		const [answer, terms] = lines({ ...EMPTY_SCENARIO, own: rigid });
		expect(answer).toMatch(/no price clears the market in 2031, so there is no answer\.$/);
		expect(terms).not.toContain('Ranges');
	});
});
