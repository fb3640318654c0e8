import type { SeriesName } from '../../series.ts';

/** Stages of the kernel; each follows one room of the model. */
export type Stage =
	| 'venezuela'
	| 'capital'
	| 'market'
	| 'russia'
	| 'quantities'
	| 'income'
	| 'details'
	| 'growth'
	| 'exchange'
	| 'taxes'
	| 'base'
	| 'fund';

/** Stage that writes a series. */
const STAGE_OF: Readonly<Record<SeriesName, Stage>> = {
	brent: 'market',
	demand: 'quantities',
	tightOil: 'quantities',
	otherSupply: 'quantities',
	russiaOutput: 'russia',
	venezuelaOutput: 'venezuela',
	opecCut: 'market',
	stockBuild: 'quantities',
	taxPrice: 'income',
	urals: 'income',
	espo: 'details',
	priceCap: 'details',
	capital: 'capital',
	crudeExports: 'income',
	productExports: 'details',
	crudePrice: 'details',
	productPrice: 'details',
	exportRevenue: 'income',
	hardCurrencyRevenue: 'income',
	exchangeRate: 'exchange',
	oilGasBudgetRevenue: 'taxes',
	budgetBase: 'base',
	wealthFund: 'fund',
	unfundedGap: 'fund'
};

/** Stages whose results a stage reads. */
const READS: Readonly<Record<Stage, readonly Stage[]>> = {
	venezuela: [],
	capital: ['venezuela'],
	market: ['venezuela'],
	russia: ['market'],
	quantities: ['russia'],
	income: ['russia'],
	details: ['income'],
	growth: [],
	exchange: ['income', 'growth'],
	taxes: ['exchange'],
	base: ['growth'],
	fund: ['taxes', 'base']
};

/**
 * Stages that the asked series need, the stages behind them included.
 *
 * @example [...stagesFor(['brent'])].sort(); // => ['market', 'venezuela']
 */
export function stagesFor(names: Iterable<SeriesName>): ReadonlySet<Stage> {
	const needed = new Set<Stage>();
	const add = (stage: Stage) => {
		if (needed.has(stage)) return;
		needed.add(stage);
		READS[stage].forEach(add);
	};
	for (const name of names) add(STAGE_OF[name]);
	return needed;
}
