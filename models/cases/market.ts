import { DEFAULTS } from '../parameters/registry.ts';
import type { Overrides } from '../parameters/registry.ts';
import { meanOver, stillWorld } from './worlds.ts';
import { between, reported, within } from './checks.ts';
import type { PublishedCase } from './types.ts';

/** World demand in the model's flat outlook. [mb/d] */
const WORLD = stillWorld(70, {}).baseline.demand[0];
const { tightOilVolume, otherSupplyVolume } = DEFAULTS.market;
const ANSWERING = tightOilVolume + otherSupplyVolume + DEFAULTS.russia.production;

/** One elasticity of supply for the world and one of demand, at once and for good; no stocks, nobody looks ahead. */
function staticMarket(supply: number, demand: number): Overrides {
	const spread = (supply * WORLD) / ANSWERING;
	return {
		'market.demandElasticityShort': demand,
		'market.demandElasticityLong': demand,
		'market.tightOilElasticityShort': spread,
		'market.tightOilElasticityLong': spread,
		'market.otherSupplyElasticityShort': spread,
		'market.otherSupplyElasticityLong': spread,
		'russia.supplyElasticityShort': spread,
		'russia.supplyElasticityLong': spread,
		'market.storageElasticity': 0,
		'market.anticipation': 0
	};
}

/** Change of Brent at once for a change of world supply, in per cent. */
function priceAnswer(supplyChange: number, market: Overrides): number {
	const { brent } = stillWorld(70, {
		...market,
		'shock.supply': supplyChange * WORLD,
		'shock.years': 10
	}).scenario;
	return 100 * (brent[0] / 70 - 1);
}

/** Change of Brent per one per cent of supply: ten times the answer to a tenth of it. */
const perCent = (supply: number) => 10 * priceAnswer(0.001, staticMarket(supply, -0.35));

/** Change of Brent in a span of months for a ramp of extra oil, OPEC+ at rest. [USD/bbl] */
function rampEffect(brent: number, added: number, years: number, from: number, until: number): number {
	const start = 0.9;
	const run = stillWorld(brent, {
		'venezuela.initialOutput': start,
		'venezuela.path': [
			[0, start],
			[years, start + added]
		],
		'venezuela.delayYears': 0,
		'venezuela.delivery': 1
	});
	return meanOver(run.scenario.brent, from, until) - brent;
}

/** World demand in 2015, by which an older shock is scaled to today's market. [mb/d] recalled, not verified */
const WORLD_2015 = 95;

const percent = { unit: '%', decimals: 2 };
const dollars = { unit: 'USD/bbl', decimals: 2 };

/** Cases on how the world price answers a volume. */
export const MARKET_CASES: readonly PublishedCase[] = [
	{
		id: 'B-M1',
		block: 'market',
		title: 'Algebra of a market with one elasticity each',
		inputs: 'Supply elasticity 0.134 (then 0.15), demand −0.35, stocks off; +0.1 % of supply, times ten.',
		claim: '−2.07 % for +1 % of supply; −2.00 % with 0.15 (±0.02 points).',
		tolerance: 'hard',
		source: 'Baumeister and Hamilton, AER 2019, replication appendix, table 7; −0.35 and 0.15 recalled',
		registered: ['bh19'],
		marks: ['read', 'recalled'],
		checks: [
			within(-2.07, 0.02, { ...percent, label: 'Supply elasticity 0.134', value: () => perCent(0.134) }),
			within(-2, 0.02, { ...percent, label: 'Supply elasticity 0.15', value: () => perCent(0.15) })
		],
		remark: ''
	},
	{
		id: 'B-M2',
		block: 'market',
		title: 'Straight line or constant elasticity',
		inputs: 'Demand elasticity −0.05, supply fixed, stocks off; 5.2 % of supply is cut.',
		claim: '+191 % with constant elasticity (±2 points); a straight line would give the source’s +104 %.',
		tolerance: 'hard',
		source: 'Natixis (Artus), 2022; the share of supply is backed out, the form computed',
		registered: [],
		marks: ['read', 'computed'],
		checks: [
			within(191, 2, {
				unit: '%',
				decimals: 1,
				label: 'Brent at once',
				value: () => priceAnswer(-0.052, staticMarket(0, -0.05))
			})
		],
		remark: ''
	},
	{
		id: 'B-M3',
		block: 'market',
		title: 'Venezuela at 2.0 instead of 0.9 mb/d in 2030',
		inputs: 'Base 80 dollars; 1.1 mb/d added evenly over four and a half years; OPEC+ at rest.',
		claim: '4 dollars lower in 2030 (2.5–5.5).',
		tolerance: 'band',
		source: 'Goldman Sachs, 4 January 2026, read in relays',
		registered: ['gs2601'],
		marks: ['read', 'recalled'],
		checks: [
			between(-5.5, -2.5, {
				...dollars,
				label: 'Brent, fifth year',
				value: () => rampEffect(80, 1.1, 4.5, 48, 60)
			})
		],
		remark: ''
	},
	{
		id: 'B-M4',
		block: 'market',
		title: 'Iran’s return as seen in April 2015',
		inputs:
			'Base 75.03 dollars; 0.7 mb/d (scaled to the larger world of today) from mid-2015 to end-2016; OPEC at rest.',
		claim: '5 to 15 dollars lower in 2016 (4–16).',
		tolerance: 'band',
		source: 'EIA, Short-Term Energy Outlook of April 2015, read in relays',
		registered: ['eia1504'],
		marks: ['read'],
		checks: [
			between(-16, -4, {
				...dollars,
				label: 'Brent, mean of 2016',
				value: () => rampEffect(75.03, (0.7 * WORLD) / WORLD_2015, 1.5, 6, 18)
			}),
			reported(
				between(-16, -4, {
					...dollars,
					label: 'Brent, end of 2016',
					value: () => rampEffect(75.03, (0.7 * WORLD) / WORLD_2015, 1.5, 17, 18)
				})
			)
		],
		remark:
			'Our reading of why: here half of the barrels have come on the mean of 2016 and stocks, users and shale take part of them; the source priced them into a glut.'
	}
];
