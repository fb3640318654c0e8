import { observedReceipts } from '#models/cases/observedReceipts.ts';
import { RUSSIA } from '#models/data/russia.ts';
import type { RussianMonth } from '#models/data/russia.ts';
import type { ObservedStage } from './observation.ts';

/** First and last month of the fit of the six fiscal figures. */
const FIT = { from: '2024-01', last: '2026-02' };
/** Months before, whose prices and rates still act on a month's receipts. */
const LAG = 3;

const isRecalled = ({ taxPrice, exchangeRate }: RussianMonth) =>
	taxPrice.unverified || exchangeRate.unverified;

/** Oil and gas receipts of the federal budget in every month that was read. */
export function receiptMonths(): ObservedStage {
	const months = RUSSIA.flatMap((row, index) => {
		if (row.oilGasBudget.value === null) return [];
		const behind = RUSSIA.slice(Math.max(0, index - LAG), index);
		return [
			{
				month: row.month,
				observed: row.oilGasBudget.value,
				modelled: observedReceipts(row.month),
				unverified: row.oilGasBudget.unverified || behind.some(isRecalled),
				inFit: row.month >= FIT.from && row.month <= FIT.last,
				note: row.note
			}
		];
	});
	return {
		id: 'receipts',
		title: 'Oil and gas receipts of the budget',
		what: 'Receipts of the Ministry of Finance, against the tax formulas at the tax prices and exchange rates before them.',
		sources: ['minfin', 'medtax', 'cbrfx'],
		unit: 'RUB bn/month',
		decimals: 0,
		caution:
			'Six constants were fitted on January 2024 to February 2026. The months of 2023 lie outside the fit and under older rules of the damper.',
		months
	};
}
