import { DEFAULTS } from '../parameters/registry.ts';
import { stillWorld } from './worlds.ts';
import { between, reported } from './checks.ts';
import type { PublishedCase } from './types.ts';

/** Brent of the second half of 2024 in the source's outlook. [USD/bbl] */
const BASE_2024 = 76.5;
/** Months in which the loss is four-fifths made good, by the source's rule: half-life 6 ln 2 / ln 5. */
const OFFSET_HALF_LIFE = (6 * Math.LN2) / Math.log(5);

/** Highest Brent of the first year after a loss of supply. [USD/bbl] */
function peak(loss: number, years: number, halfLife: number | null): number {
	const offset = {
		'opec.offsetShare': 1,
		'opec.startMonth': 0,
		'opec.halfLife': halfLife ?? 1,
		'opec.spareCapacity': 6
	};
	const { brent } = stillWorld(BASE_2024, {
		'shock.supply': -loss,
		'shock.years': years,
		...(halfLife === null ? {} : offset)
	}).scenario;
	return Math.max(...brent.subarray(0, 12));
}

const rise = (halfLife: number | null) => peak(1, 5, halfLife) - BASE_2024;

/** Change of Brent in month 0 of a recovery that starts half a year later. [USD/bbl] */
function newsEffect(anticipation: number): number {
	const run = stillWorld(61, {
		'venezuela.initialOutput': 0.9,
		'venezuela.target': 2,
		'venezuela.delayYears': 0.5,
		'market.anticipation': anticipation
	});
	return run.scenario.brent[0] - 61;
}

/** Largest effect of Libya's return on Brent within three months, all else equal. [USD/bbl] */
function libya(): number {
	const { brent } = stillWorld(40.19, {
		'venezuela.initialOutput': 0.9,
		'venezuela.path': [
			[0, 0.9],
			[0.2, 1.8]
		],
		'venezuela.delayYears': 0,
		'venezuela.delivery': 1
	}).scenario;
	return Math.max(...brent.subarray(0, 3)) - 40.19;
}

const dollars = { unit: 'USD/bbl', decimals: 2 };

/** Cases on OPEC+ and on what must not move a price. */
export const MARKET_NEWS_CASES: readonly PublishedCase[] = [
	{
		id: 'B-M5',
		block: 'market',
		title: 'How much OPEC+ takes out of a price rise',
		inputs:
			'Base 76.5 dollars; 1 mb/d lost for good; OPEC+ at rest, or making good 80 % within two quarters.',
		claim: 'Peak in the mid-90s without it, in the mid-80s with it: 0.35–0.60 of the rise remains.',
		tolerance: 'band',
		source: 'Goldman Sachs, October 2024, read in relays',
		registered: [],
		marks: ['read'],
		checks: [
			between(0.35, 0.6, {
				label: 'Rise with OPEC+ over rise without',
				unit: 'ratio',
				decimals: 2,
				value: () => rise(OFFSET_HALF_LIFE) / rise(null)
			}),
			reported(between(93, 97, { ...dollars, label: 'Peak without OPEC+', value: () => peak(1, 5, null) })),
			reported(
				between(83, 87, { ...dollars, label: 'Peak with OPEC+', value: () => peak(1, 5, OFFSET_HALF_LIFE) })
			),
			reported(
				between(93, 97, {
					...dollars,
					label: 'Peak, 2 mb/d for half a year',
					value: () => peak(2, 0.5, null)
				})
			)
		],
		remark:
			'Our reading of why: the source’s peaks hold a risk premium and thin stocks that this model does not have.'
	},
	{
		id: 'B-M6',
		block: 'market',
		title: 'Caracas, 3 January 2026: news without barrels',
		inputs:
			'Base 61 dollars; a recovery to 2.0 mb/d that begins half a year later; anticipation off, then default.',
		claim: 'Brent about 61 before and after (±1.5).',
		tolerance: 'band',
		source: 'abokifx and Bloomberg, January 2026',
		registered: [],
		marks: ['read'],
		checks: [
			between(-1.5, 1.5, {
				...dollars,
				label: 'First month, nobody looks ahead',
				value: () => newsEffect(0)
			}),
			between(-1.5, 1.5, {
				...dollars,
				label: 'First month, default anticipation',
				value: () => newsEffect(DEFAULTS.market.anticipation)
			})
		],
		remark: ''
	},
	{
		id: 'B-M7',
		block: 'market',
		title: 'Libya’s return in late 2020',
		inputs: 'Base 40.19 dollars; 0.9 mb/d within ten weeks; all else equal.',
		claim: 'Brent rose to 49.99 for other reasons; the effect of the barrels alone must be a fall.',
		tolerance: 'band',
		source: 'EIU, 27 October 2020; EIA prices',
		registered: ['eiabrent'],
		marks: ['read', 'inferred'],
		checks: [
			{
				...dollars,
				label: 'Smallest effect within three months',
				expected: -2,
				low: -20,
				high: -0.01,
				counts: true,
				value: libya
			}
		],
		remark: ''
	}
];
