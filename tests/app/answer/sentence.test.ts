import { expect, test } from 'vitest';
import { run, simulate } from '#models/simulate.ts';
import { withOverrides } from '#models/parameters/registry.ts';
import type { Overrides } from '#models/parameters/registry.ts';
import { assumptionsOf } from '#models/scenarios/scenario.ts';
import { plainSentence, sentence } from '../../../src/lib/answer/sentence.ts';
import type { SentenceInput } from '../../../src/lib/answer/sentence.ts';
import { glut } from '../../helpers/glut.ts';

const said = (overrides: Overrides = {}, input: Partial<SentenceInput> = {}) => {
	const parts = sentence({
		simulation: simulate(overrides),
		year: 2031,
		brent: null,
		income: null,
		...input
	});
	return plainSentence(parts, (id) => `<${id}>`, 2031).replaceAll('\u00a0', ' ');
};
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

test('what else tells the scenario from the baseline is said before the answer', () => {
	expect(said({ 'shock.supply': -15, 'shock.years': 10 })).toMatch(
		/, and 15 mb\/d are lost elsewhere, and OPEC\+ offsets <opec\.offsetShare> of the sum, at most 1 mb\/d, Brent in 2031 is \$\d+ higher/
	);
	expect(said({ 'shock.demand': -0.03, 'shock.startYears': 2, 'shock.years': 1 })).toMatch(
		/, and the world wants 3 % less oil from 2029 for 1 year, Brent/
	);
	// Lost arms sales count once Venezuela's output changes, and not before.
	expect(said({ 'direct.armsLoss': 5, 'venezuela.delivery': 0 })).not.toContain('arms');
	expect(said({ 'direct.armsLoss': 5, 'settlement.definition': 'dollarEuro' })).toMatch(
		/, and Russia sells arms for \$5bn a year less, .* hard-currency income from oil and arms \(dollars and euros\) \$/
	);
});

test('what keeps OPEC+ out is said in words, with the lever', () => {
	const none = { 'opec.offsetShare': 0 } as const;
	expect(said(none)).toContain(', and OPEC+ makes no room for it (<opec.offsetShare>), Brent');
	expect(said({ ...none, 'venezuela.target': 0.3 })).toContain(
		', and OPEC+ makes none of the loss good (<opec.offsetShare>), Brent'
	);
	expect(said({ ...none, 'shock.supply': 1, 'shock.years': 10 })).toContain(
		', and OPEC+ offsets none of the sum (<opec.offsetShare>), Brent'
	);
	expect(said({ ...none, 'opec.priceFloor': 100 })).toContain(
		'(<opec.offsetShare>), but cuts to keep the price of the outlook, Brent'
	);
});

test('a plan that starts late says when', () => {
	expect(said({ 'venezuela.delayYears': 5 })).toContain(
		' in <venezuela.yearsToTarget>, starting in 2032, and delivers '
	);
	expect(said({ 'venezuela.delayYears': 1.5 })).toContain(', starting in 2028, and');
	expect(said({ 'venezuela.delayYears': 0.9 })).not.toContain('starting');
});

test('a path says what lies far from its end, and what lies beyond the model', () => {
	const path = (...points: [number, number][]) =>
		said({ 'venezuela.path': points, 'venezuela.delayYears': 0, 'outlook.vintage': 'eia-2026-01' });
	expect(path([2, 1.2], [3, 2.5], [6, 0.9])).toContain(
		'a path from 1.2 mb/d at the start of 2028 by way of 2.5 mb/d at the start of 2029 to 0.9 mb/d by the start of 2032 and'
	);
	expect(path([0, 1.2], [0.5, 0.7], [1.5, 1.2])).toContain(
		'a path from 1.2 mb/d by way of 0.7 mb/d in 2026 to 1.2 mb/d in 2027 and'
	);
	expect(path([0, 1.2], [2, 1.55], [3, 1.5])).toContain('a path from 1.2 to 1.5 mb/d');
	expect(path([0, 1.1999999999999997], [3, 2.4999999999999996])).toContain('a path from 1.2 to 2.5 mb/d');
	expect(path([0, 1.1], [14, 0.7])).toContain(
		'to 0.7 mb/d by the start of 2040, beyond these ten years, and delivers'
	);
	expect(
		said({
			'venezuela.path': [
				[0, 1.1],
				[14, 0.7]
			],
			'venezuela.delayYears': 4
		})
	).toContain('by the start of 2045, beyond these ten years, starting in 2031, and delivers');
	expect(path([0, 1.1], [10, 0.7])).toContain('to 0.7 mb/d by the start of 2036 and delivers');
});

test('a path that waits is told with when it sets out, and one of a single point is level', () => {
	const path = (...points: [number, number][]) =>
		said({ 'venezuela.path': points, 'venezuela.delayYears': 0 });
	expect(path([1.45, 1.2], [2, 1.35], [10, 2.5])).toMatch(
		/^If Venezuela follows a path from 1\.2 mb\/d in 2028 to 2\.5 mb\/d by the start of 2037 and delivers/
	);
	expect(path([3, 1.8])).toMatch(/^If Venezuela follows a level path of 1\.8 mb\/d and delivers/);
	expect(path([0, 1.2], [4, 1.2])).toMatch(/^If Venezuela follows a level path of 1\.2 mb\/d and delivers/);
	// It is level within the ten years as beyond.
	expect(path([14, 0.7])).toMatch(/^If Venezuela follows a level path of 0\.7 mb\/d and delivers/);
});

test('arms are no oil', () => {
	// 3.10 of oil and 0.95 of 2 from arms, as foreigners pay with it; of 126.6 from oil without the change.
	expect(said({ 'direct.armsLoss': 2 })).toContain(
		'and Russia’s hard-currency income from oil and arms $5.0bn a year lower (3.9 % of that from oil).'
	);
	expect(said({ 'direct.armsLoss': 2, 'venezuela.delivery': 0 })).not.toContain('arms');
});

test('OPEC+ makes good what Venezuela loses, or cuts with it', () => {
	expect(said({ 'venezuela.target': 0.3 })).toContain('and OPEC+ makes good <opec.offsetShare> of the loss,');
	expect(said({ 'venezuela.target': 0.3, 'opec.offsetShare': -0.5 })).toContain(
		'and OPEC+ cuts with it (<opec.offsetShare>),'
	);
	expect(said({ 'opec.offsetShare': -0.5 })).toContain('and OPEC+ adds to it (<opec.offsetShare>),');
});

test('what keeps OPEC+ from its share is said with it', () => {
	const room = 'and OPEC+ makes room for <opec.offsetShare> of it';
	expect(said({ 'opec.maxCut': 0 })).toContain(`${room}, at most 0 mb/d, Brent`);
	expect(said({ 'opec.offsetShare': 1, 'opec.maxCut': 0.1 })).toContain(`${room}, at most 0.1 mb/d, Brent`);
	expect(said({ 'opec.startMonth': 60 })).toContain(`${room} from 2032, Brent`);
	expect(said({ 'opec.startMonth': 58 })).toContain(`${room}, Brent`);
	expect(said({ 'opec.priceFloor': 69.5 })).toContain(`${room}, and cuts more to keep $69.5 a barrel, Brent`);
	expect(said({ 'opec.priceFloor': 100 })).toContain(
		`${room}, and cuts more to keep the price of the outlook, Brent`
	);
	// A cut of the past that fades defends no price.
	expect(said({ 'shock.supply': 2 }, { year: 2028 })).toContain('of the sum, Brent in');
	expect(said({ 'venezuela.target': 0.5, 'opec.spareCapacity': 0 })).toContain(
		'of the loss, at most 0 mb/d, Brent'
	);
});

test('a shock begins with the first whole month that has come', () => {
	const shock = { 'shock.supply': -3, 'shock.startYears': 0.95, 'shock.years': 0.3 };
	expect(said(shock)).toContain('3 mb/d are lost elsewhere from 2028 for 3 months, and');
	expect(said({ ...shock, 'shock.years': 0.25 })).toContain('from 2028 for 3 months,');
	expect(said({ ...shock, 'shock.years': 1.5 })).toContain('from 2028 for 1.5 years,');
});

test('a path of points takes the place of target and years', () => {
	const points = [
		[0, 1.2],
		[4, 1.8]
	] as const;
	// Half a year passes before the points count.
	expect(said({ 'venezuela.path': points })).toContain('a path from 1.2 to 1.8 mb/d in 2031 and delivers');
	expect(said({ 'venezuela.path': points, 'venezuela.delayYears': 3 })).toContain(
		'to 1.8 mb/d by the start of 2034, starting in 2030, and delivers'
	);
	expect(said({ 'venezuela.path': points, 'venezuela.delayYears': 0 })).toMatch(
		/^If Venezuela follows a path from 1\.2 to 1\.8 mb\/d by the start of 2031 and delivers <venezuela\.delivery>/
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

test('a plan that its limit of growth holds back says so, in the years in which it does', () => {
	const bold = { 'venezuela.target': 4, 'venezuela.yearsToTarget': 2 } as const;
	expect(said(bold)).toMatch(/<venezuela\.delivery>, at most 0\.4 mb\/d more a year, and OPEC\+/);
	expect(said({ ...bold, 'venezuela.maxGrowth': 1, 'venezuela.yearsToTarget': 4 })).not.toMatch(/at most/);
	expect(said()).not.toMatch(/at most/);
});
