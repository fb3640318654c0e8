import { observedReceipts } from './observedReceipts.ts';
import { between, reported, within, withinShare } from './checks.ts';
import type { PublishedCase } from './types.ts';
import { yearOfReceipts } from './worlds.ts';

/** Budget law of 2025 and its revision of 30 April: tax price [USD/bbl] and exchange rate [RUB/USD]. */
const LAW_2025 = { price: 69.7, rate: 96.5 };
const REVISION_2025 = { price: 56, rate: 94.3 };

const law = () => yearOfReceipts(LAW_2025.price, LAW_2025.rate);
const revision = () => yearOfReceipts(REVISION_2025.price, REVISION_2025.rate);
const roublePrice = ({ price, rate }: typeof LAW_2025) => price * rate;

/** Elasticity of receipts to the rouble price between the law and its revision. */
const elasticity = () =>
	(100 * (revision() / law() - 1)) / (100 * (roublePrice(REVISION_2025) / roublePrice(LAW_2025) - 1));

const trillions = { unit: 'RUB trn', decimals: 2 };

/** Cases on the oil and gas receipts of the federal budget. */
export const RECEIPT_CASES: readonly PublishedCase[] = [
	{
		id: 'B-T1',
		block: 'tax',
		title: 'The budget of 2025 and its revision',
		inputs: 'Tax price 69.7 at 96.5 roubles a dollar; revised to 56 at 94.3; roubles of the day.',
		claim: '10.94, revised to 8.32 trillion roubles (±0.35): an elasticity of 1.13.',
		tolerance: 'band',
		source: 'Reuters and TASS, 30 April 2025, read in relays',
		registered: [],
		marks: ['read', 'computed'],
		checks: [
			within(8.32, 0.35, { ...trillions, label: 'Receipts, revised', value: revision }),
			reported(within(10.94, 0.35, { ...trillions, label: 'Receipts, law', value: law })),
			reported(within(1.13, 0.1, { label: 'Elasticity', unit: '', decimals: 2, value: elasticity }))
		],
		remark: 'The plan is a forecast of the Ministry, with volumes that were not published beside it.'
	},
	{
		id: 'B-T2',
		block: 'tax',
		title: 'The budget law of 2026',
		inputs: 'Tax price 59 at 92.2 roubles a dollar.',
		claim: '8.92 trillion roubles (±1 %).',
		tolerance: 'hard',
		source: 'Reuters, 4 February 2026, read in a relay',
		registered: [],
		marks: ['read'],
		checks: [
			withinShare(8.92, 0.01, { ...trillions, label: 'Receipts', value: () => yearOfReceipts(59, 92.2) })
		],
		remark: 'Six fitted figures serve all months and both laws; no single plan is met exactly.'
	},
	{
		id: 'B-T3',
		block: 'tax',
		title: 'One dollar of Urals for a year',
		inputs: 'Tax price 67 and 68 at 90 roubles a dollar.',
		claim: '150–200 billion roubles (Salikhov), 160 (Kogan): 130–210.',
		tolerance: 'band',
		source: 'Izvestia, spring 2025; The Moscow Times, 21 April 2025',
		registered: ['izv25'],
		marks: ['read'],
		checks: [
			between(130, 210, {
				label: 'Receipts for a dollar',
				unit: 'RUB bn',
				decimals: 0,
				value: () => 1000 * (yearOfReceipts(68, 90) - yearOfReceipts(67, 90))
			})
		],
		remark: ''
	},
	{
		id: 'B-T4',
		block: 'tax',
		title: 'Receipts of May 2025, a month without the profit-based tax',
		inputs: 'Tax prices and exchange rates as observed from January to May 2025.',
		claim: '512.7 billion roubles (450–570); April brought 1,090 with an instalment of about 490.',
		tolerance: 'band',
		source: 'Ministry of Finance via caliber.az and The Moscow Times, June 2025',
		registered: ['minfin'],
		marks: ['read'],
		checks: [
			between(450, 570, {
				label: 'Receipts of May',
				unit: 'RUB bn',
				decimals: 0,
				value: () => observedReceipts('2025-05')
			}),
			reported(
				between(980, 1200, {
					label: 'Receipts of April',
					unit: 'RUB bn',
					decimals: 0,
					value: () => observedReceipts('2025-04')
				})
			)
		],
		remark: ''
	}
];
