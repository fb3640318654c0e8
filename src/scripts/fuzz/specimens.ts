import { readFileSync } from 'node:fs';
import { PARAMETERS } from '#models/parameters/registry.ts';
import { encode } from '#models/scenarios/codec.ts';
import { writeCollection } from '#models/scenarios/collection.ts';
import { scenarioRecord, writeScenarioFile } from '#models/scenarios/file.ts';
import { MARKET_VIEWS, PRESETS, SANCTION_REGIMES } from '#models/scenarios/presets.ts';
import { EMPTY_SCENARIO } from '#models/scenarios/scenario.ts';
import type { OwnValues, Scenario } from '#models/scenarios/scenario.ts';
import { EMPTY_STATE } from '#models/scenarios/state.ts';
import type { Dice } from './dice.ts';

/** Share of the parameters that a specimen moves. */
const MOVED = 0.1;
/** Share of the addresses that are links of released versions, of those that carry a pin, and of those that ask something. */
const GOLDEN = 0.4;
const PINNED = 0.2;
const ASKED = 0.2;
/** Share of the files that are results. */
const RESULTS = 0.1;

const GOLDEN_FILE = new URL('../../../tests/golden/links/v1.json', import.meta.url);
const GOLDEN_LINKS = (JSON.parse(readFileSync(GOLDEN_FILE, 'utf8')) as { query: string }[]).map(
	({ query }) => query
);

/** Legal own values of some parameters. */
export function legalValues(dice: Dice): OwnValues {
	const own: Record<string, unknown> = {};
	for (const parameter of PARAMETERS) {
		if (dice.roll() > MOVED || parameter.kind === 'path' || parameter.group === 'russia') continue;
		own[parameter.id] =
			parameter.kind === 'choice'
				? dice.pick(parameter.options).value
				: parameter.low + dice.roll() * (parameter.high - parameter.low);
	}
	return own as OwnValues;
}

/** Legal scenario with some bundles and own values. */
function scenario(dice: Dice): Scenario {
	return {
		...EMPTY_SCENARIO,
		preset: dice.pick([null, ...PRESETS.map(({ id }) => id)]),
		market: dice.pick([null, ...MARKET_VIEWS.map(({ id }) => id)]),
		sanctions: dice.pick([null, ...SANCTION_REGIMES.map(({ id }) => id)]),
		own: legalValues(dice)
	};
}

/** Legal address: a link of a released version, or one as a page writes it. */
export function legalAddress(dice: Dice): string {
	if (dice.roll() < GOLDEN) return dice.pick(GOLDEN_LINKS);
	const pins = dice.roll() < PINNED ? [{ name: 'A pin', note: '', scenario: scenario(dice) }] : [];
	const asked = {
		...{ measure: '12 * delta(brent)^2 + at(urals, 2031) / 3', threshold: -4.5 },
		takes: { station: 'budget', target: -0.3, lever: 'fx.rate' }
	} as const;
	const state = { ...EMPTY_STATE, scenario: scenario(dice), pins };
	return encode(dice.roll() < ASKED ? { ...state, asked } : state);
}

/** Legal scenario file, or a result in whose worlds nothing is left. */
export function legalFile(dice: Dice): string {
	const chosen = scenario(dice);
	if (dice.roll() >= RESULTS) return writeScenarioFile(chosen, { name: 'A scenario' });
	const query = encode({ ...EMPTY_STATE, scenario: chosen });
	const worlds = { baseline: {}, scenario: {}, years: {} };
	return JSON.stringify({ ...scenarioRecord(chosen), ...worlds, provenance: { address: `?${query}` } });
}

/** Legal collection of scenarios. */
export function legalCollection(dice: Dice): string {
	return writeCollection([{ name: 'One', note: 'A note', scenario: scenario(dice) }]);
}

/** What people type into a lever's field. */
export function legalTyped(dice: Dice): string {
	return dice.pick([
		'1,200 kb/d',
		'1.2+0.3',
		'(1,000 + 200) kb/d',
		'35 %',
		'−0.25',
		'50 Mt/yr',
		'$70',
		'2 * 0.6'
	]);
}

/** Values of the terminal's `--set`, one a line. */
export function legalSettings(dice: Dice): string {
	return Object.entries(legalValues(dice))
		.map(([id, value]) => `${id}=${String(value)}`)
		.join('\n');
}
