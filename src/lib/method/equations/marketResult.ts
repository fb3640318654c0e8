import type { Equation } from '../equation.ts';

/** From the clearing price to Brent, volumes and tanks, and the check that prices do not swing. */
export const MARKET_RESULT_EQUATIONS: readonly Equation[] = [
	{
		id: 'anticipated',
		stage: 'market',
		title: 'Deviation once traders look ahead',
		text: 'anticipated = (1 - anticipation) * p + anticipation * ahead',
		note: 'The second year ahead, months 12 to 24; months past the end count as the last.',
		constants: []
	},
	{
		id: 'brent',
		stage: 'market',
		title: 'Brent',
		text: 'brent = brentOutlook * exp(anticipated)',
		note: '',
		constants: []
	},
	{
		id: 'russiaOutput',
		stage: 'market',
		title: 'Russian output',
		text: 'russiaOutput = russiaQuantity - russiaShare * max(0, opecCut)',
		note: 'Russia’s part of the cut is inside the cut, not on top of it. Quantities are those at the price once traders look ahead.',
		constants: []
	},
	{
		id: 'stockBuild',
		stage: 'market',
		title: 'What goes into tanks',
		text: 'stockBuild = extra + shockSupply - opecCut + (tightOil - tightOilVolume) + (otherSupply - otherSupplyVolume) + (russiaQuantity - production) - (demand - demandOutlook)',
		note: '',
		constants: []
	},
	{
		id: 'quickAnswer',
		stage: 'market',
		title: 'Quick answer of a group',
		text: 'quickAnswer = abs(short + speed * (long - short)) * volume',
		note: 'For the warning below; the numbers are those of tight oil.',
		constants: []
	},
	{
		id: 'slowAnswer',
		stage: 'market',
		title: 'Slow answer of a group',
		text: 'slowAnswer = speed * abs(long - short) * volume',
		note: '',
		constants: []
	},
	{
		id: 'swing',
		stage: 'market',
		title: 'When prices can swing',
		text: 'swing = totalSlow / (totalQuick + demandOutlook * storageElasticity)',
		note: 'Summed over the four groups. From 1 on the run carries a warning.',
		constants: []
	}
];
