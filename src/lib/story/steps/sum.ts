import { SANCTION_REGIMES, bundleValues } from '#models/scenarios/presets.ts';
import { withOverrides } from '#models/parameters/registry.ts';
import { run } from '#models/simulate.ts';
import { proportion } from '#models/explain/proportion.ts';
import type { Bar, Step, StepContent, Told } from '../chapter.ts';
import { billionDollars, moved, STORY_YEAR, yearIndex, yearOf } from '../words.ts';

/** Regimes set beside the recovery; the one in force is what they are measured from. */
const BESIDE = ['after-listings', 'cap-enforced', 'eu-formula', 'discount-2024', 'ceasefire'];

/** Income of the story's year under a regime, without any Venezuelan change. [USD bn/yr] */
function incomeUnder({ simulation }: Told, regime: string): number {
	const bundle = SANCTION_REGIMES.find(({ id }) => id === regime);
	if (!bundle) throw new Error(`regime requires an id of SANCTION_REGIMES, got ${regime}`);
	const assumptions = withOverrides(simulation.assumptions, bundleValues(bundle));
	return yearOf(run(assumptions), 'hardCurrencyRevenue').baseline;
}

/** What is left of the claim, by the size of the loss beside that of the listings. */
function verdict(change: number, listings: number): string {
	if (change >= 0) return 'With these levers the claim fails: Venezuelan oil takes nothing from Russia.';
	if (change < listings) {
		return 'With these levers the recovery weighs more than the listings of two companies. Look back at what it took: how much oil, how fast, and who made no room for it.';
	}
	return 'So the claim is true in its sign and small in its size: Venezuelan oil squeezes Russian revenues a little, slowly, and along with those of everybody else who sells oil. Whoever wants to squeeze them has a nearer lever.';
}

function tell(told: Told): StepContent {
	const { simulation, scenario } = told;
	const regime = scenario.sanctions === null ? 'today’s regime' : 'the regime chosen';
	const own = yearOf(simulation, 'hardCurrencyRevenue');
	const { cumulative } = proportion(simulation, yearIndex(simulation));
	const bar = (name: string, value: number, filled: boolean): Bar => ({
		name,
		value,
		words: moved(value, own.baseline, billionDollars),
		colour: filled ? 've' : 'ru',
		filled
	});
	const regimes = BESIDE.map((id) => ({
		id,
		label: SANCTION_REGIMES.find((regime) => regime.id === id)?.label ?? id,
		change: incomeUnder(told, id) - own.baseline
	}));
	const listings = regimes[0].change;
	const bars = [
		bar('Venezuela comes back, your path', own.change, true),
		...regimes.map(({ label, change }) => bar(label, change, false))
	];
	return {
		finding: `All of it together: Russia’s hard-currency oil income is ${moved(own.change, own.baseline, billionDollars)} in ${STORY_YEAR}. The listings of two companies, kept up, would make it ${moved(listings, own.baseline, billionDollars)}.`,
		sentences: [
			`Added up to the end of ${STORY_YEAR}, the recovery ${cumulative < 0 ? 'takes' : 'adds'} ${billionDollars(Math.abs(cumulative))}. What sanctions do to the discount, for better or worse, moves the same sum within months.`,
			verdict(own.change, listings)
		],
		figure: { kind: 'bars', bars: bars.sort((one, other) => one.value - other.value) },
		measure: `Change of Russia’s hard-currency oil income in ${STORY_YEAR}, dollars a year, against ${regime} without a recovery`,
		note: 'Regimes as in the simulator; a fully enforced cap and the ceasefire’s discount are thought experiments.'
	};
}

/** Step seven: what it adds up to. */
export const SUM: Step = {
	id: 'sum',
	title: 'What it adds up to',
	lever: 'venezuela.delivery',
	station: 'income',
	tell
};
