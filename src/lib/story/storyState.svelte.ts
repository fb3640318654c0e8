import { DEFAULTS, valueOf } from '#models/parameters/registry.ts';
import type { Overrides, ParameterId } from '#models/parameters/registry.ts';
import { assumptionsOf, EMPTY_SCENARIO } from '#models/scenarios/scenario.ts';
import type { Scenario } from '#models/scenarios/scenario.ts';
import { run } from '#models/simulate.ts';
import type { Told } from './chapter.ts';

/** What the reader has moved on the way; every step tells its part of the same run. */
export class StoryState {
	#own = $state.raw<Overrides>({});
	readonly scenario: Scenario = $derived({ ...EMPTY_SCENARIO, own: this.#own });
	readonly told: Told = $derived({ scenario: this.scenario, simulation: run(assumptionsOf(this.scenario)) });
	readonly isMoved: boolean = $derived(Object.keys(this.#own).length > 0);

	/** Value of a lever as it stands. */
	valueOf(id: ParameterId): number {
		return Number(valueOf(this.told.simulation.assumptions, id));
	}

	/** Sets a lever; a value equal to the default is no longer the reader's own. */
	move(id: ParameterId, value: number): void {
		const others = Object.entries(this.#own).filter(([other]) => other !== id);
		const own = value === valueOf(DEFAULTS, id) ? others : [...others, [id, value]];
		this.#own = Object.fromEntries(own) as Overrides;
	}

	/** Puts every lever back. */
	startOver(): void {
		this.#own = {};
	}
}
