import { checkAssumptions, checkValue } from '#models/parameters/check.ts';
import type { Fault } from '#models/parameters/check.ts';
import { DEFAULTS, valueOf } from '#models/parameters/registry.ts';
import type { Measure } from '#models/measure/measure.ts';
import { clamp } from '#models/numeric/clamp.ts';
import type { ParameterId } from '#models/parameters/registry.ts';
import { decode } from '#models/scenarios/codec.ts';
import type { BundleKind } from '#models/scenarios/presets.ts';
import { assumptionsOf, EMPTY_SCENARIO } from '#models/scenarios/scenario.ts';
import type { OwnValues, Scenario } from '#models/scenarios/scenario.ts';
import { yearsOf } from '#models/scenarios/state.ts';
import type { Asked, View } from '#models/scenarios/state.ts';
import { tidy } from '#models/scenarios/tidy.ts';
import { leverChangeLabel, withBundle, withOwn } from './change.ts';
import { withDrawn, withPublishedDraws, withSpread } from './drawn.ts';
import { Situation } from './situation.svelte.ts';
import { recorded, redone, undone } from './visit.ts';

/** A value that a lever may have. */
export type Value = OwnValues[ParameterId];

/** Steps on one lever that follow within this time are one step of the visit. Judgement. [ms] */
const ONE_STEP = 900;

/** The simulator of a visit: where it stands, what the reader does to it, and the way there. */
export class Simulator extends Situation {
	/** Where the lever that is being moved started; null while none is. */
	#start: Scenario | null = null;
	#lastStepAt = -Infinity;
	#hasArrived = false;

	/** Takes over what an address states. The state that is there already stays as it is, its history too. */
	arrive(search: string): void {
		if (search.replace(/^\?/, '') === this.query) {
			this.#hasArrived = true;
			return;
		}
		const { state, faults } = decode(search);
		const scenario = tidy(state.scenario);
		const clash = checkAssumptions(assumptionsOf(scenario));
		this.faults = [...faults, ...clash];
		const before = this.scenario;
		this.scenario = clash.length > 0 ? { ...scenario, own: {} } : scenario;
		this.pins = state.pins;
		this.#look(state.view);
		this.asked = state.asked ?? {};
		// The first address opens the visit; a later one is a step of it.
		if (this.#hasArrived) this.#record('Another address', 'address', before);
		this.#hasArrived = true;
	}

	look(part: Partial<View>): void {
		this.#look({ ...this.view, ...part });
	}

	/** Asks something of the results; undefined takes a question back. */
	ask(part: { readonly [key in keyof Asked]: Asked[key] | undefined }): void {
		const all = Object.entries({ ...this.asked, ...part });
		this.asked = Object.fromEntries(all.filter(([, value]) => value !== undefined));
	}

	/** Shows the bands that wait, if any do. */
	showBands(): void {
		if (this.waitingBands === null) return;
		this.bands = this.waitingBands;
		this.waitingBands = null;
	}

	/** Begins a move of which only the end is a step of the visit. */
	begin(): void {
		this.#start ??= this.scenario;
		this.isMoving = true;
	}

	end(label: string, mark: string): void {
		const start = this.#start;
		this.#start = null;
		this.isMoving = false;
		if (start !== null) this.#record(label, mark, start);
	}

	/**
	 * Sets a lever.
	 *
	 * @returns why the value was refused; null when it was taken
	 */
	set(id: ParameterId, value: Value): Fault | null {
		if (value !== null) {
			const fault = checkValue(id, value);
			if (fault !== null) return fault;
		}
		return this.#take(withOwn(this.scenario, id, value), leverChangeLabel(id), id);
	}

	/** Puts a lever back to the layers below, or past them to the default. */
	reset(id: ParameterId, to: 'below' | 'default'): Fault | null {
		if (to === 'default') return this.set(id, valueOf(DEFAULTS, id) as Value);
		return this.#take(withOwn(this.scenario, id, undefined), `${leverChangeLabel(id)}, reset`, `reset ${id}`);
	}

	/** Lays another preset, market view or sanction regime; null takes the one that is there away. */
	choose(kind: BundleKind, id: string | null, label: string): Fault | null {
		return this.#take(withBundle(this.scenario, kind, id), label, kind);
	}

	/** Lets the draws move levers, or holds them in all draws. `name` is what they are called together. */
	setDrawn(ids: readonly ParameterId[], isDrawn: boolean, name: string): void {
		this.#take(withDrawn(this.scenario, ids, isDrawn), `${name}, in the draws`, `drawn ${name}`);
	}

	/** Widens (factor > 1) or narrows (factor < 1) what levers are drawn from. `name` is what they are called together. */
	setSpread(ids: readonly ParameterId[], factor: number, name: string): void {
		this.#take(withSpread(this.scenario, ids, factor), `${name}, spread in the draws`, `spread ${name}`);
	}

	/** Draws as published again. */
	resetDraws(): void {
		this.#take(withPublishedDraws(this.scenario), 'Draws as published', 'reset draws');
	}

	/** Wants the draws to band a measure, or no longer. */
	wantBands(measure: Measure | null): void {
		this.measure = measure;
	}

	/** Puts every lever back to the layers below. */
	resetLevers(): void {
		this.#take({ ...this.scenario, own: {} }, 'Levers, reset', 'reset levers');
	}

	/** Goes back to the baseline: nothing chosen, no lever moved, draws as published. */
	resetAll(): void {
		this.#take(EMPTY_SCENARIO, 'Reset all', 'reset all');
	}

	/** Replaces the whole scenario: a file, a remedy, a pin. */
	replace(scenario: Scenario, label: string): Fault | null {
		return this.#take(scenario, label, label);
	}

	undo(): void {
		this.#step(undone(this.visit), 'before');
	}

	redo(): void {
		this.#step(redone(this.visit), 'after');
	}

	/** Shows a scenario without making it a step: the replay of a change on its way. */
	show(scenario: Scenario): void {
		this.scenario = scenario;
	}

	#step(step: ReturnType<typeof undone>, side: 'before' | 'after'): void {
		if (step === null) return;
		this.visit = step.visit;
		this.scenario = step.change[side];
		this.#look(this.view);
	}

	#take(candidate: Scenario, label: string, mark: string): Fault | null {
		const next = tidy(candidate);
		const [fault] = checkAssumptions(assumptionsOf(next));
		if (fault !== undefined) return fault;
		const before = this.scenario;
		this.showBands();
		this.scenario = next;
		this.#look(this.view);
		if (this.#start === null) this.#record(label, mark, before);
		return null;
	}

	#record(label: string, mark: string, before: Scenario): void {
		const after = this.scenario;
		if (JSON.stringify(before) === JSON.stringify(after)) return;
		const now = performance.now();
		this.visit = recorded(this.visit, { label, mark, before, after }, now - this.#lastStepAt < ONE_STEP);
		this.#lastStepAt = now;
	}

	/** Keeps the year within the ten that the outlook covers. A view that stays the same object wakes nobody. */
	#look(view: View): void {
		const { from, last } = yearsOf(this.scenario);
		const year = clamp(view.year, from, last);
		// A threshold is in the unit of its station.
		if (view.station !== this.view.station && this.asked.threshold !== undefined)
			this.ask({ threshold: undefined });
		this.view = view.year === year ? view : { ...view, year };
	}
}
