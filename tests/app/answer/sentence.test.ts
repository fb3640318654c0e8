import { expect, test } from 'vitest';
import { run } from '#models/simulate.ts';
import { withOverrides } from '#models/parameters/registry.ts';
import { assumptionsOf } from '#models/scenarios/scenario.ts';
import { plainSentence, sentence } from '../../../src/lib/answer/sentence.ts';
import { glut } from '../../helpers/glut.ts';
import { said } from './said.ts';

const spread = (low: number, middle: number, high: number) => ({ low, middle, high });

test('the central answer, with what 80 of 100 draws give', () => {
	expect(said({}, { brent: spread(-1.8, -0.9, -0.4), income: spread(-4.7, -2.6, -1.3) })).toBe(
		'If Venezuela plans <venezuela.target> in <venezuela.yearsToTarget> and delivers <venezuela.delivery>, ' +
			'and OPEC+ makes room for <opec.offsetShare> of it, Brent in 2031 is $1.2 lower ($0.4–1.8) and ' +
			'Russia’s hard-currency oil income $3.1bn a year lower ($1.3–4.7bn; 2.4 %).'
	);
});

test('without draws the share alone stands in the bracket', () => {
	expect(said()).toMatch(/Brent in 2031 is \$1\.2 lower and .* \$3\.1bn a year lower \(2\.4 %\)\.$/);
});

test('less oil reads as higher', () => {
	expect(said({ 'venezuela.target': 0.5, 'venezuela.quickWin': 0 })).toMatch(/higher and .* a year higher/);
});

test('no change is called so', () => {
	const still = { 'venezuela.target': 1.2, 'venezuela.quickWin': 0 } as const;
	expect(said(still)).toMatch(/Brent in 2031 is unchanged and .* income unchanged/);
	// Of a range of nothing, no word: no draw moves what is not there.
	const none = spread(0, 0, 0);
	expect(said(still, { brent: none, income: none })).toMatch(/unchanged and .* income unchanged\.$/);
	expect(said(still, { brent: spread(-1, 0, 0), income: none })).toMatch(
		/unchanged \(most draws \$0\.0–1\.0 lower\)/
	);
	expect(said(still, { brent: spread(0, 0.2, 0.5), income: none })).toMatch(
		/unchanged \(most draws .* higher\)/
	);
});

test('a range that spans zero says both ends', () => {
	expect(said({}, { brent: spread(-1.8, -0.2, 0.4) })).toMatch(
		/\$1\.2 lower \(\$1\.8 lower to \$0\.4 higher\)/
	);
	expect(said({}, { brent: spread(-0.0044, 0.1, 0.31) })).toMatch(/\(\$0\.0–0\.3 higher\)/);
});

test('a line outside its own range is said to be so', () => {
	expect(said({}, { income: spread(-2.9, -2, -1.1) })).toMatch(
		/\$3\.1bn a year lower \(most draws \$1\.1–2\.9bn; 2\.4 %\)/
	);
});

test('a market that does not clear in the year has no answer', () => {
	const shock = {
		'shock.supply': -15,
		'shock.years': 10,
		'market.demandElasticityShort': -0.005,
		'market.demandElasticityLong': 0,
		'market.storageElasticity': 0,
		'market.tightOilElasticityLong': 0,
		'market.otherSupplyElasticityShort': 0,
		'market.otherSupplyElasticityLong': 0,
		'russia.supplyElasticityShort': 0,
		'russia.supplyElasticityLong': 0,
		'opec.offsetShare': 0
	} as const;
	expect(said(shock)).toMatch(/no price clears the market in 2031/);
});

test('a year whose cap rests on prices of a year without one has no income to tell', () => {
	const simulation = run(assumptionsOf(glut(2)));
	expect(simulation.uncleared.at(-1)).toBe(23);
	const capped = run(
		withOverrides(simulation.assumptions, { 'cap.rule': 'dynamic', 'cap.enforcedShare': 1 })
	);
	const told = (year: number) =>
		plainSentence(sentence({ simulation: capped, year, brent: null, income: null }), String, year);
	expect(told(2029)).toMatch(
		/no price clears the market in 2028, on which the level of the cap rests, so there is no answer in 2029\.$/
	);
	expect(told(2028)).toMatch(/no price clears the market in 2028, so there is no answer\.$/);
	expect(told(2030)).toMatch(/Brent in 2030 is/);
});
