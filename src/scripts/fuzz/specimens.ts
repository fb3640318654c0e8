import { PARAMETERS } from '#models/parameters/registry.ts';
import { encode } from '#models/scenarios/codec.ts';
import { writeCollection } from '#models/scenarios/collection.ts';
import { writeScenarioFile } from '#models/scenarios/file.ts';
import { MARKET_VIEWS, PRESETS, SANCTION_REGIMES } from '#models/scenarios/presets.ts';
import { EMPTY_SCENARIO } from '#models/scenarios/scenario.ts';
import type { OwnValues, Scenario } from '#models/scenarios/scenario.ts';
import { EMPTY_STATE } from '#models/scenarios/state.ts';
import type { Dice } from './dice.ts';

/** Share of the parameters that a specimen moves. */
const MOVED = 0.1;

/** Legal scenario with some bundles and own values. */
function scenario(dice: Dice): Scenario {
	const own: Record<string, unknown> = {};
	for (const parameter of PARAMETERS) {
		if (dice.roll() > MOVED || parameter.kind === 'path' || parameter.group === 'russia') continue;
		own[parameter.id] =
			parameter.kind === 'choice'
				? dice.pick(parameter.options).value
				: parameter.low + dice.roll() * (parameter.high - parameter.low);
	}
	return {
		...EMPTY_SCENARIO,
		preset: dice.pick([null, ...PRESETS.map(({ id }) => id)]),
		market: dice.pick([null, ...MARKET_VIEWS.map(({ id }) => id)]),
		sanctions: dice.pick([null, ...SANCTION_REGIMES.map(({ id }) => id)]),
		own: own as OwnValues
	};
}

/** Legal address, as a page writes it. */
export function legalAddress(dice: Dice): string {
	const pins = dice.roll() < 0.2 ? [{ name: 'A pin', note: '', scenario: scenario(dice) }] : [];
	return encode({ ...EMPTY_STATE, scenario: scenario(dice), pins });
}

/** Legal scenario file. */
export function legalFile(dice: Dice): string {
	return writeScenarioFile(scenario(dice), { name: 'A scenario' });
}

/** Legal collection of scenarios. */
export function legalCollection(dice: Dice): string {
	return writeCollection([{ name: 'One', note: 'A note', scenario: scenario(dice) }]);
}
