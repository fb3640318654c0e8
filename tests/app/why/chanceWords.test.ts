import { expect, it } from 'vitest';
import { STATION_ORDER } from '$lib/charts/stationChart.ts';
import { chanceWords } from '$lib/why/chanceWords.ts';

it('names loser and loss of every station on either side', () => {
	const told = STATION_ORDER.flatMap((station) =>
		(['below', 'above'] as const).map((side) => {
			const { before, after, quantity, beyond } = chanceWords(station, side);
			return `${before} ${quantity.prefix}1${quantity.suffix}${quantity.unit}${after}: ${beyond}`;
		})
	);
	expect(told.map((words) => words.replaceAll('\u00a0', ' '))).toEqual([
		'Chance that Venezuela pumps less by more than 1 mb/d: fall further',
		'Chance that Venezuela pumps more by more than 1 mb/d: rise further',
		'Chance that Brent is lower by more than $1 a barrel: fall further',
		'Chance that Brent is higher by more than $1 a barrel: rise further',
		'Chance that the Russian price is lower by more than $1 a barrel: fall further',
		'Chance that the Russian price is higher by more than $1 a barrel: rise further',
		'Chance that Russia loses more than $1bn a year: lose more',
		'Chance that Russia gains more than $1bn a year: gain more',
		'Chance that the budget loses more than 1 trn roubles a year: lose more',
		'Chance that the budget gains more than 1 trn roubles a year: gain more'
	]);
});

it('says of every station what no draw changes', () => {
	expect(STATION_ORDER.map((station) => chanceWords(station, 'below').same)).toEqual([
		'Venezuela’s output',
		'the price of Brent',
		'the Russian price',
		'Russia’s income',
		'the budget’s receipts'
	]);
});
