import { RUSSIA } from '#models/data/russia.ts';
import type { RussianMonth } from '#models/data/russia.ts';
import { discount } from '#models/grades/discount.ts';
import { DEFAULTS } from '#models/parameters/registry.ts';
import { SANCTION_REGIMES } from '#models/scenarios/presets.ts';
import type { ObservedStage } from './observation.ts';

/** Regimes of the discount that lie in the past, with their first and last month. */
const REGIMES = [
	{ id: 'discount-2024', from: '2024-01', last: '2025-10' },
	{ id: 'after-listings', from: '2025-11', last: '2026-02' }
] as const;

/** Discount that a sanction regime states. [USD/bbl] */
function statedDiscount(id: string): number {
	const stated = SANCTION_REGIMES.find((regime) => regime.id === id)?.overrides['grades.discount'];
	if (stated === undefined) throw new Error(`regime requires a discount, got ${id}`);
	return stated;
}

function regimeMonths({ id, from, last }: (typeof REGIMES)[number]) {
	const rows = RUSSIA.filter(
		({ month, taxPrice }) => month >= from && month <= last && taxPrice.value !== null
	);
	const meanBrent = rows.reduce((sum, { brent }) => sum + brent, 0) / rows.length;
	const grades = { ...DEFAULTS.grades, discount: statedDiscount(id) };
	return rows.map(({ month, brent, taxPrice, note }: RussianMonth) => ({
		month,
		observed: brent - (taxPrice.value ?? NaN),
		modelled: discount(grades, brent, meanBrent, 0),
		unverified: taxPrice.unverified,
		inFit: true,
		note
	}));
}

/** Discount of the Russian tax price below Brent, month by month. */
export function discountMonths(): ObservedStage {
	return {
		id: 'discount',
		title: 'Discount below Brent',
		what: 'Brent less the tax price, against the discount of the regime in force and its small slope in Brent.',
		sources: ['eiabrent', 'medtax'],
		unit: 'USD/bbl',
		decimals: 1,
		caution:
			'The level of each regime is the mean of its own months, so the bias is small by construction; the scatter around it is the test.',
		months: REGIMES.flatMap(regimeMonths)
	};
}
