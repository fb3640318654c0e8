import type { Equation } from '../equation.ts';

/** How demand, tight oil, other supply and Russia answer the price, and the price that clears. */
export const MARKET_EQUATIONS: readonly Equation[] = [
	{
		id: 'slow',
		stage: 'market',
		title: 'Slow answer of a group',
		text: 'slow = previousSlow + speed * ((long - short) * p - previousSlow)',
		note: 'Demand, tight oil, other supply and Russia each have a short and a long elasticity and a half-life (Nerlove). The numbers are those of tight oil.',
		constants: []
	},
	{
		id: 'answer',
		stage: 'market',
		title: 'Whole answer of a group, as a log quantity',
		text: 'answer = short * p + slow',
		note: '',
		constants: []
	},
	{
		id: 'quantity',
		stage: 'market',
		title: 'Quantity of a group',
		text: 'quantity = volume * exp(answer)',
		note: '',
		constants: []
	},
	{
		id: 'supplyAnswer',
		stage: 'market',
		title: 'What the three supplying groups add',
		text: 'supplyAnswer = tightOilVolume * (exp(tightOilAnswer) - 1) + otherSupplyVolume * (exp(otherAnswer) - 1) + production * (exp(russiaAnswer) - 1)',
		note: '',
		constants: []
	},
	{
		id: 'demandAnswer',
		stage: 'market',
		title: 'What users add',
		text: 'demandAnswer = demandOutlook * ((1 + shockDemand) * exp(demandLog) - 1)',
		note: 'The shocks count only while they last.',
		constants: []
	},
	{
		id: 'stockDemand',
		stage: 'market',
		title: 'What stock holders take',
		text: 'stockDemand = demandOutlook * storageElasticity * (norm - p)',
		note: 'They buy below a price norm and sell above it.',
		constants: []
	},
	{
		id: 'clearing',
		stage: 'market',
		title: 'The market clears',
		text: 'extra + shockSupply - opecCut + supplyAnswer - demandAnswer == stockDemand',
		note: 'Solved each month for p, the log deviation of Brent from the outlook, within −3 to 3; the left side rises with p, so there is one root. Where there is none, the run says so.',
		constants: []
	},
	{
		id: 'nextNorm',
		stage: 'market',
		title: 'Price norm of the next month',
		text: 'nextNorm = norm + storageSpeed * (p - norm)',
		note: 'The norm starts at the outlook’s price.',
		constants: []
	},
	{
		id: 'wantedCut',
		stage: 'market',
		title: 'Cut that OPEC+ wants',
		text: 'wantedCut = min(max(offsetShare * (extra + shockSupply), -spareCapacity), maxCut)',
		note: 'Nothing before its first month.',
		constants: []
	},
	{
		id: 'opecCut',
		stage: 'market',
		title: 'Cut that OPEC+ makes',
		text: 'opecCut = previousCut + opecSpeed * (wantedCut - previousCut)',
		note: '',
		constants: []
	},
	{
		id: 'floorDeviation',
		stage: 'market',
		title: 'Deviation at the price floor',
		text: 'floorDeviation = min(0, log(priceFloor / brentOutlook))',
		note: 'A floor above the outlook defends the outlook.',
		constants: [],
		idle: 'The floor is off by default.'
	},
	{
		id: 'floorCut',
		stage: 'market',
		title: 'Further cut to hold the floor',
		text: 'floorCut = min(max(neededCut, 0), maxCut - opecCut)',
		note: 'Made when the price would fall below the floor; not remembered next month.',
		constants: [],
		idle: 'The floor is off by default.'
	}
];
