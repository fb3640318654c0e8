import { CONTEXT } from '../data/context.ts';
import type { SeriesName, SeriesRecord } from '../series.ts';
import type { Simulation } from '../simulate.ts';
import { unansweredMonths } from '../unansweredMonths.ts';
import {
	BRENT_RANGE,
	FUND_SHARE_OF_GDP,
	ORINOCO_BRENT,
	ORINOCO_OUTPUT,
	STOCK_FLOW,
	TAX_PRICE_RANGE
} from './limits.ts';
import type { Warning } from './warnings.ts';

type Rule = Omit<Warning, 'where' | 'months'> & {
	/** Series whose numbers it warns of: any of them raises it. */
	readonly series: readonly SeriesName[];
	/** Whether the month of a world is concerned by the number of a series. */
	readonly holds: (world: SeriesRecord, month: number, name: SeriesName) => boolean;
};

const fundLimit = FUND_SHARE_OF_GDP * CONTEXT.grossDomesticProduct.value;

/** Rules that hold month by month in either world. */
const RULES: readonly Rule[] = [
	{
		id: 'brentRange',
		station: 'price',
		message: `Brent leaves $${BRENT_RANGE.low}–${BRENT_RANGE.high} a barrel, the range the responses were drawn from.`,
		remedy: 'Move the outlook or shrink the shock.',
		levers: ['outlook.brentShift', 'shock.supply'],
		series: ['brent'],
		holds: ({ brent }, month) => brent[month] < BRENT_RANGE.low || brent[month] > BRENT_RANGE.high
	},
	{
		id: 'stocks',
		station: 'price',
		message: `More than ${STOCK_FLOW} mb/d flow into or out of tanks; no storage could take that for long.`,
		remedy: 'Lower the elasticity of storage or the anticipation, or shrink the shock.',
		levers: ['market.storageElasticity', 'market.anticipation', 'shock.supply'],
		series: ['stockBuild'],
		holds: ({ stockBuild }, month) => Math.abs(stockBuild[month]) > STOCK_FLOW
	},
	{
		id: 'uralsAboveBrent',
		station: 'russia',
		message: 'Urals stands above Brent.',
		remedy: 'Raise the discount or the outlook.',
		levers: ['grades.discount', 'outlook.brentShift'],
		series: ['urals'],
		holds: ({ urals, brent }, month) => urals[month] > brent[month]
	},
	{
		id: 'noExports',
		station: 'income',
		message: 'Russia has no crude left to export.',
		remedy: 'Raise Russian crude exports, or lower Russia’s share of OPEC+ cuts.',
		levers: ['russia.crudeExports', 'opec.russiaShare'],
		series: ['crudeExports'],
		holds: ({ crudeExports }, month) => crudeExports[month] === 0
	},
	{
		id: 'negativeReceipts',
		station: 'budget',
		message: 'Receipts fall below zero: supports and direct losses exceed what is earned.',
		remedy: 'Lower the refinery support or the direct losses, or raise the price.',
		levers: ['fiscal.refinerySupportTonnage', 'direct.armsLoss', 'outlook.brentShift'],
		series: ['oilGasBudgetRevenue', 'hardCurrencyRevenue'],
		holds: (world, month, name) => world[name][month] < 0
	},
	{
		id: 'taxRange',
		station: 'budget',
		message: `The tax price leaves $${TAX_PRICE_RANGE.low}–${TAX_PRICE_RANGE.high}, where the taxes were fitted.`,
		remedy: 'Read the budget figures of these months as an extrapolation.',
		levers: ['grades.discount', 'outlook.brentShift'],
		series: ['taxPrice'],
		holds: ({ taxPrice }, month) =>
			taxPrice[month] < TAX_PRICE_RANGE.low || taxPrice[month] > TAX_PRICE_RANGE.high
	},
	{
		id: 'fundLarge',
		station: 'budget',
		message: `The wealth fund grows above ${Math.round(FUND_SHARE_OF_GDP * 100)} % of GDP, where the law would let it be spent.`,
		remedy: 'Raise the cut-off price or lower the starting fund.',
		levers: ['budget.cutoffPrice', 'budget.wealthFund'],
		series: ['wealthFund'],
		holds: ({ wealthFund }, month) => wealthFund[month] > fundLimit
	}
];

/** Months in which something holds of a world. */
function monthsOf(
	world: SeriesRecord,
	holds: (world: SeriesRecord, month: number) => boolean
): readonly number[] {
	const months: number[] = [];
	for (let month = 0; month < world.brent.length; month++) if (holds(world, month)) months.push(month);
	return months;
}

/**
 * Months of a world in which a rule holds for a series: a number that is no answer is nothing to warn of, that it is none is what
 * `noClearing` says.
 *
 * @param unanswered months in which the number is no answer
 */
function raisedMonths(
	world: SeriesRecord,
	name: SeriesName,
	holds: Rule['holds'],
	unanswered: (name: SeriesName) => readonly number[]
): readonly number[] {
	const months = monthsOf(world, (of, month) => holds(of, month, name));
	if (months.length === 0) return months;
	const without = new Set(unanswered(name));
	return months.filter((month) => !without.has(month));
}

/** Warnings that single months of the two worlds raise. */
export function worldWarnings(simulation: Simulation): Warning[] {
	const { baseline, scenario } = simulation;
	const found: Warning[] = [];
	for (const rule of RULES) {
		const { holds, series, ...warning } = rule;
		const inScenario = series.flatMap((name) =>
			raisedMonths(scenario, name, holds, (of) => unansweredMonths(of, simulation))
		);
		const inBaseline = series.flatMap((name) => raisedMonths(baseline, name, holds, () => []));
		if (inScenario.length + inBaseline.length === 0) continue;
		const where = inBaseline.length === 0 ? 'scenario' : inScenario.length === 0 ? 'baseline' : 'both';
		const months = [...new Set([...inBaseline, ...inScenario])].sort((one, other) => one - other);
		found.push({ ...warning, where, months });
	}
	return [...found, ...runWarnings(simulation)];
}

type RunRule = Omit<Warning, 'months'> & {
	/** Months that are concerned; none where there is nothing to warn of. */
	readonly months: (simulation: Simulation) => readonly number[];
};

/** Rules that need more than one month of one world. */
const RUN_RULES: readonly RunRule[] = [
	{
		id: 'noClearing',
		where: 'scenario',
		months: ({ uncleared }) => uncleared,
		station: 'price',
		message:
			'No price within a twentieth to twenty times the outlook clears the market. Other months count where the search for one ended: earlier ones as far as they anticipate it, later ones in what answers slowly.',
		remedy: 'Shrink the shock, or let demand, supply or stocks answer more.',
		levers: ['shock.supply', 'market.demandElasticityShort', 'market.storageElasticity']
	},
	{
		id: 'orinocoCost',
		where: 'scenario',
		months: costlyMonths,
		station: 'output',
		message: `New Orinoco fields need Brent above $${ORINOCO_BRENT}; here it is lower while output needs them.`,
		remedy: `Hold output near ${ORINOCO_OUTPUT} mb/d, or shift the outlook up.`,
		levers: ['venezuela.target', 'outlook.brentShift']
	},
	{
		id: 'fundEmptyAnyway',
		where: 'baseline',
		months: ({ baseline }) => monthsOf(baseline, ({ wealthFund }, month) => wealthFund[month] === 0),
		station: 'budget',
		message:
			'The wealth fund empties without any Venezuelan oil; do not read its end as the scenario’s work.',
		remedy: 'Compare the gap with the baseline’s, or start from a larger fund or a lower cut-off price.',
		levers: ['budget.wealthFund', 'budget.cutoffPrice', 'grades.discount']
	}
];

/** Months in which output needs new Orinoco fields at a price that does not pay for them. */
function costlyMonths({ uncleared, scenario, assumptions }: Simulation): readonly number[] {
	const { initialOutput, quickWin } = assumptions.venezuela;
	const expansionFrom = Math.max(ORINOCO_OUTPUT, initialOutput + quickWin);
	const priceless = new Set(uncleared);
	return monthsOf(
		scenario,
		({ venezuelaOutput, brent }, month) =>
			venezuelaOutput[month] > expansionFrom && brent[month] < ORINOCO_BRENT && !priceless.has(month)
	);
}

/** Warnings that need more than one month of one world. */
function runWarnings(simulation: Simulation): Warning[] {
	return RUN_RULES.map((rule) => ({ ...rule, months: rule.months(simulation) })).filter(
		({ months }) => months.length > 0
	);
}
