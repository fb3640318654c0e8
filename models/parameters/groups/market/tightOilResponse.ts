import type { ParameterSpec } from '../../types.ts';

/** How tight oil answers a price. */
export const tightOilResponse = {
	tightOilElasticityShort: {
		kind: 'number',
		label: 'Tight oil answers at once',
		meaning: 'Change of tight oil output within a month for each 1 % on the price, in per cent.',
		standing: 'judgement',
		basis: 'From the decision to drill to the first oil several months pass.',
		sources: ['np19', 'guntner'],
		disputes: [
			{
				who: 'Bjørnland, Nordvik and Rohrer',
				says: '0.3 to 0.9 where conventional wells show nothing.',
				source: 'bnr21'
			}
		],
		unit: '1',
		default: 0,
		low: 0,
		high: 0.5,
		step: 0.01,
		stops: [
			{ value: 0, label: 'drilling lag' },
			{ value: 0.3, label: 'BNR21, low' }
		],
		distribution: null
	},
	tightOilElasticityLong: {
		kind: 'number',
		label: 'Tight oil answers in the end',
		meaning: 'Change of tight oil output after some years for each 1 % on the price, in per cent.',
		standing: 'judgement',
		basis: 'Above the rule for one year, since the answer goes on; within the span of the field studies.',
		sources: ['gs2503', 'bnr21'],
		disputes: [
			{
				who: 'Goldman Sachs, 2025',
				says: '0.16 to 0.33 after twelve months.',
				span: [0.16, 0.33],
				source: 'gs2503'
			},
			{
				who: 'Bjørnland, Nordvik and Rohrer',
				says: '0.3 to 0.9.',
				span: [0.3, 0.9],
				source: 'bnr21'
			},
			{
				who: 'Newell and Prest',
				says: 'Drilling, which comes before output, answers with 1.3 to 1.6.',
				source: 'np19'
			}
		],
		unit: '1',
		default: 0.5,
		low: 0,
		high: 1.5,
		step: 0.01,
		stops: [
			{ value: 0.25, label: 'Goldman' },
			{ value: 0.9, label: 'BNR21, high' }
		],
		distribution: { kind: 'triangular', low: 0.25, mode: 0.5, high: 0.9 }
	},
	tightOilHalfLife: {
		kind: 'number',
		label: 'Tight oil’s half-life',
		meaning: 'Months in which half of the slow answer of tight oil has happened.',
		standing: 'judgement',
		basis: 'A year from rig to full effect.',
		sources: ['np19', 'gs2503'],
		disputes: [],
		unit: 'months',
		default: 12,
		low: 3,
		high: 60,
		step: 1,
		stops: [{ value: 12, label: 'one year' }],
		distribution: { kind: 'triangular', low: 6, mode: 12, high: 18 }
	},
	tightOilVolume: {
		kind: 'number',
		label: 'Tight oil output',
		meaning: 'Tight oil, mostly in the United States, that can answer.',
		standing: 'judgement',
		basis: 'Near what the EIA counts as tight oil in the United States.',
		sources: ['steo2610'],
		disputes: [],
		unit: 'mb/d',
		default: 9,
		low: 0,
		high: 15,
		step: 0.1,
		stops: [{ value: 0, label: 'nobody' }],
		distribution: null
	}
} as const satisfies Record<string, ParameterSpec>;
