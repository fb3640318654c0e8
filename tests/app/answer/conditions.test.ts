import { expect, test } from 'vitest';
import { said } from './said.ts';

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
