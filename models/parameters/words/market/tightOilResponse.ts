import type { tightOilResponse } from '../../groups/market/tightOilResponse.ts';
import type { ParameterWords } from '../../types.ts';

/** How tight oil answers a price: in words. */
export const tightOilResponseWords = {
	tightOilElasticityShort: {
		meaning: 'Change of tight oil output within a month for each 1 % on the price, in per cent.',
		basis: 'From the decision to drill to the first oil several months pass.',
		disputes: [
			{
				who: 'Bjørnland, Nordvik and Rohrer',
				says: '0.3 to 0.9 where conventional wells show nothing.',
				source: 'bnr21'
			}
		]
	},
	tightOilElasticityLong: {
		meaning: 'Change of tight oil output after some years for each 1 % on the price, in per cent.',
		basis: 'Above the rule for one year, since the answer goes on; within the span of the field studies.',
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
		]
	},
	tightOilHalfLife: {
		meaning: 'Months in which half of the slow answer of tight oil has happened.',
		basis: 'A year from rig to full effect.',
		disputes: []
	},
	tightOilVolume: {
		meaning: 'Tight oil, mostly in the United States, that can answer.',
		basis: 'Near what the EIA counts as tight oil in the United States.',
		disputes: []
	}
} as const satisfies Record<keyof typeof tightOilResponse, ParameterWords>;
