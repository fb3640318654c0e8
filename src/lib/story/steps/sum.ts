import { hasShock } from '#models/market/shock.ts';
import { SANCTION_REGIMES, bundleValues } from '#models/scenarios/presets.ts';
import { withOverrides } from '#models/parameters/registry.ts';
import type { ParameterId } from '#models/parameters/registry.ts';
import { run } from '#models/simulate.ts';
import type { Simulation } from '#models/simulate.ts';
import { proportion } from '#models/explain/proportion.ts';
import { TOLD } from '$lib/format/told.ts';
import { causeWords, venezuelaAlone, venezuelanChange } from '../cause.ts';
import type { Bar, Step, StepContent, Told } from '../chapter.ts';
import { billionDollars, isNone, moved, STORY_YEAR, yearIndex, yearOf } from '../words.ts';

/** Regimes set beside the recovery; the one in force is what they are measured from. */
const BESIDE = ['after-listings', 'cap-enforced', 'eu-formula', 'discount-2024', 'ceasefire'];

/** Levers that a sanction regime sets. */
const SANCTION_LEVERS = new Set(SANCTION_REGIMES.flatMap((regime) => Object.keys(bundleValues(regime))));

/** Income of the story's year under a regime, without any Venezuelan change. [USD bn/yr] */
function incomeUnder({ simulation }: Told, regime: string): number {
	const bundle = SANCTION_REGIMES.find(({ id }) => id === regime);
	if (!bundle) throw new Error(`regime requires an id of SANCTION_REGIMES, got ${regime}`);
	const assumptions = withOverrides(simulation.assumptions, bundleValues(bundle));
	return yearOf(run(assumptions), 'hardCurrencyRevenue').baseline;
}

/** Losses up to this share of the income are small. judgement, as in `answerWord` */
const SMALL = 0.05;

/** What is left of the claim, by what Venezuela alone does to the income beside what the listings do. */
function verdict(simulation: Simulation, listings: number): string {
	const { change, baseline } = yearOf(simulation, 'hardCurrencyRevenue');
	const barrels = venezuelanChange(simulation);
	if (isNone(change, baseline) && Math.abs(barrels) < TOLD.output)
		return 'There is nothing to weigh here: Venezuela pumps what it would have pumped anyhow.';
	if (change >= 0 && barrels < -TOLD.output)
		return 'Here the claim is seen from its other side: with less Venezuelan oil, Russia earns more.';
	if (change >= 0)
		return `With these levers the claim fails: Venezuelan oil takes nothing from Russia in ${STORY_YEAR}.`;
	if (change < listings && listings < 0 && !isNone(listings, baseline)) {
		return 'With these levers the recovery weighs more than the listings of two companies. Look back at what it took: how much oil, how fast, and who made no room for it.';
	}
	const isSmall = -change <= SMALL * baseline;
	const nearer =
		change > listings && !isNone(listings, baseline)
			? ' Whoever wants to squeeze them has a nearer lever.'
			: '';
	return `So the claim is true in its sign and ${isSmall ? '' : 'not '}small in its size: Venezuelan oil squeezes Russian revenues ${isSmall ? 'a little' : 'noticeably'}, slowly, and along with those of everybody else who sells oil.${nearer}`;
}

/** The verdict; where a shock is in the sum, what Venezuela does without it comes first. */
function verdictSentence({ simulation }: Told, listings: number): string {
	if (!hasShock(simulation.assumptions.shock)) return verdict(simulation, listings);
	const alone = venezuelaAlone(simulation);
	const { change, baseline } = yearOf(alone, 'hardCurrencyRevenue');
	const words = isNone(change, baseline)
		? 'would leave the income as it is'
		: `would make the income ${moved(change, baseline, billionDollars)}`;
	return `The shock is in all these numbers. Without it, Venezuela ${words}. ${verdict(alone, listings)}`;
}

/** What the years up to the story's add up to. */
function cumulativeSentence(simulation: Simulation, income: number): string {
	const { cumulative } = proportion(simulation, yearIndex(simulation));
	if (Number.isNaN(cumulative))
		return `What the years to the end of ${STORY_YEAR} add up to has no answer: no price clears the market in one of them.`;
	const cause = causeWords(simulation);
	const verb = hasShock(simulation.assumptions.shock) ? ['take', 'add'] : ['takes', 'adds'];
	const words = isNone(cumulative, income)
		? `${verb[0]} nothing`
		: `${verb[cumulative < 0 ? 0 : 1]} ${billionDollars(Math.abs(cumulative))}`;
	return `Added up to the end of ${STORY_YEAR}, ${cause} ${words}. What sanctions do to the discount comes within months, for better or worse.`;
}

/** What the listings would do to the income, beside the scenario. */
function listingsSentence(listings: number, income: number): string {
	if (isNone(listings, income)) return 'The listings of two companies, kept up, would leave it as it is.';
	return `The listings of two companies, kept up, would make it ${moved(listings, income, billionDollars)}.`;
}

/** What the changes are measured from. */
function regimeWords({ scenario }: Told): string {
	const own = Object.keys(scenario.own) as ParameterId[];
	if (own.some((id) => SANCTION_LEVERS.has(id))) return 'the sanctions as set here';
	return scenario.sanctions === null ? 'today’s regime' : 'the regime chosen';
}

function tell(told: Told): StepContent {
	const { simulation } = told;
	const own = yearOf(simulation, 'hardCurrencyRevenue');
	const bar = (name: string, value: number, filled: boolean): Bar => ({
		name,
		value,
		words: moved(value, own.baseline, billionDollars),
		colour: filled ? 've' : 'ru',
		filled
	});
	const regimes = BESIDE.map((id) => ({
		label: SANCTION_REGIMES.find((regime) => regime.id === id)?.label ?? id,
		change: incomeUnder(told, id) - own.baseline
	}));
	const [{ change: listings }] = regimes;
	const bars = [
		bar(
			hasShock(simulation.assumptions.shock) ? 'Your path and the shock' : 'Venezuela, your path',
			own.change,
			true
		),
		...regimes.map(({ label, change }) => bar(label, change, false))
	];
	return {
		finding: `All of it together: Russia’s hard-currency oil income is ${moved(own.change, own.baseline, billionDollars)} in ${STORY_YEAR}.`,
		sentences: [
			listingsSentence(listings, own.baseline),
			cumulativeSentence(simulation, own.baseline),
			verdictSentence(told, listings)
		],
		figure: { kind: 'bars', bars: bars.sort((one, other) => one.value - other.value) },
		measure: `Change of Russia’s hard-currency oil income in ${STORY_YEAR}, dollars a year, against ${regimeWords(told)} without a recovery`,
		note: 'Regimes as in the simulator; a fully enforced cap and the ceasefire’s discount are thought experiments. Draws vary the levers that are uncertain; one that you set is held.'
	};
}

/** Step seven: what it adds up to. */
export const SUM: Step = {
	id: 'sum',
	title: 'What it adds up to',
	lever: 'venezuela.delivery',
	station: 'income',
	hasRange: true,
	tell
};
