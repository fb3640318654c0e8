import { DAYS_PER_YEAR } from '../units.ts';
import { withinShare, within } from './checks.ts';
import type { PublishedCase } from './types.ts';
import { meanOver, stillWorld } from './worlds.ts';

/** Largest crude exports that the model takes: the source's barrels all sold as crude. [mb/d] */
const BARRELS = 7;
/** Price at which those barrels bring the 760 million dollars a day that the source implies. [USD/bbl] computed */
const PRICE = 760 / BARRELS;

/** Receipts of a day with every barrel sold as crude. [USD m/day] */
function dailyReceipts(overrides: { discount?: number; cap?: number }): number {
	const { exportRevenue } = stillWorld(PRICE, {
		'russia.crudeExports': BARRELS,
		'russia.productExports': 0,
		'grades.espoWeight': 0,
		'grades.discount': overrides.discount ?? 0,
		...(overrides.cap === undefined
			? { 'cap.enforcedShare': 0 }
			: { 'cap.enforcedShare': 1, 'cap.level': overrides.cap })
	}).baseline;
	return (1000 * 12 * meanOver(exportRevenue, 0, 12)) / DAYS_PER_YEAR;
}

/** Loss of a day for each five dollars of the cap between two levels. [USD m/day] */
const perFive = (high: number, low: number) =>
	(5 * (dailyReceipts({ cap: high }) - dailyReceipts({ cap: low }))) / (high - low);

const millions = { unit: 'USD m a day', decimals: 1 };

/** Cases on what a forced discount and a binding cap take. */
export const EXPORT_SANCTION_CASES: readonly PublishedCase[] = [
	{
		id: 'B-X6',
		block: 'exports',
		title: 'A discount of a fifth forced on Russia',
		inputs: 'Price times exports of 760 million dollars a day, as the abstract implies; discount of 20 %.',
		claim: '152 million dollars a day (±10 %).',
		tolerance: 'band',
		source: 'Wachtmeister, Gars and Spiro, arXiv 2212.00674, abstract',
		registered: ['wgs22'],
		marks: ['read', 'computed'],
		checks: [
			withinShare(152, 0.1, {
				...millions,
				label: 'Loss',
				value: () => dailyReceipts({}) - dailyReceipts({ discount: 0.2 * PRICE })
			})
		],
		remark: ''
	},
	{
		id: 'B-X7',
		block: 'exports',
		title: 'A price cap lowered by five dollars',
		inputs: `All ${BARRELS} mb/d at Urals, the cap enforced on every barrel, lowered from 60 to 40 dollars.`,
		claim: '54 million dollars a day for each five dollars (±10 %), in a straight line.',
		tolerance: 'band',
		source: 'Wachtmeister, Gars and Spiro, SSRN 4497485, abstract',
		registered: [],
		marks: ['read'],
		checks: [
			withinShare(54, 0.1, {
				...millions,
				label: 'Loss for each five dollars',
				value: () => perFive(60, 40)
			}),
			within(1, 0.1, {
				label: 'Lower half of the range over the upper',
				unit: 'ratio',
				decimals: 2,
				value: () => perFive(50, 40) / perFive(60, 50)
			})
		],
		remark:
			'54 million a day is 10.8 mb/d at five dollars, more than Russia exports. Our reading of why: the source counts producer losses on all output and lets volumes fall, this model loses the capped barrels alone.'
	}
];
