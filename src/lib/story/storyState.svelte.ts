import { hasAnswer } from '#models/clearsIn.ts';
import { valueOf } from '#models/parameters/registry.ts';
import type { ParameterId } from '#models/parameters/registry.ts';
import { encode } from '#models/scenarios/codec.ts';
import { EMPTY_SCENARIO, isUntouched } from '#models/scenarios/scenario.ts';
import type { Scenario } from '#models/scenarios/scenario.ts';
import { defaultView } from '#models/scenarios/state.ts';
import { sentenceBands } from '$lib/answer/firstBands.ts';
import { spreadOf } from '$lib/answer/spread.ts';
import { Simulator } from '$lib/state/simulator.svelte.ts';
import type { Step, Told } from './chapter.ts';
import { rangeWords } from './rangeWords.ts';
import { boldestNote } from './steps/claimed.ts';
import { STORY_YEAR, yearIndex } from './words.ts';

/**
 * What the story tells of: a simulator of its own, so that a walk through the story leaves the visit's as it is.
 *
 * Every step tells its part of the same run.
 */
export class StoryState {
	readonly simulator = new Simulator();
	readonly scenario: Scenario = $derived(this.simulator.scenario);
	readonly told: Told = $derived({ scenario: this.scenario, simulation: this.simulator.simulation });
	/** What 80 of 100 draws give for the income of the story's year; empty while none are there. */
	readonly range: string = $derived.by(() => {
		const bands = sentenceBands(this.simulator.bands, this.scenario);
		const spread = spreadOf(bands, 'hardCurrencyRevenue', yearIndex(this.simulator.simulation));
		if (!hasAnswer('income', this.simulator.simulation, STORY_YEAR)) return '';
		return spread === null ? '' : rangeWords(spread);
	});
	readonly isMoved: boolean = $derived(!isUntouched(this.scenario));

	/** Value of a lever as it stands. */
	valueOf(id: ParameterId): number {
		return Number(valueOf(this.simulator.assumptions, id));
	}

	/** Value of a lever beneath the reader's own: the preset's that an address has chosen, else the default. */
	belowOf(id: ParameterId): number {
		return Number(valueOf(this.simulator.below, id));
	}

	/** Puts a lever back to the value beneath; the points of a path that it dropped come back with it. */
	reset(id: ParameterId): void {
		this.simulator.reset(id, 'below');
	}

	/** Sets a lever; a value that it has anyhow is no longer the reader's own. */
	move(id: ParameterId, value: number): void {
		this.simulator.set(id, value);
	}

	/** Puts every lever back, and what an address has chosen. */
	startOver(): void {
		this.simulator.replace(EMPTY_SCENARIO, 'Start over');
	}

	/**
	 * Query with which the simulator takes over at a step, in the state that the reader left.
	 *
	 * The first step speaks of the notes of January 2026, so the simulator opens with the boldest of them.
	 */
	takeOver({ id, station }: Pick<Step, 'id' | 'station'>): string {
		const { scenario: told, view, pins } = this.simulator.state;
		const state = { scenario: told, view, pins };
		if (id !== 'claimed') return encode({ ...state, view: { ...state.view, station } });
		const scenario = { ...EMPTY_SCENARIO, preset: boldestNote() };
		return encode({ ...state, scenario, view: { ...defaultView(scenario), station } });
	}
}
