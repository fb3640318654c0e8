import type { Fault } from '#models/parameters/check.ts';
import type { Measure } from '#models/measure/measure.ts';
import { encode, fitsAddress } from '#models/scenarios/codec.ts';
import { heldIds } from '#models/scenarios/heldIds.ts';
import { assumptionsOf, EMPTY_SCENARIO, layersBelow } from '#models/scenarios/scenario.ts';
import type { Scenario } from '#models/scenarios/scenario.ts';
import { EMPTY_STATE, yearsOf } from '#models/scenarios/state.ts';
import type { Asked, PageState, Pin, View } from '#models/scenarios/state.ts';
import { run } from '#models/simulate.ts';
import { years } from '#models/summary.ts';
import type { Bands } from './bands.ts';
import type { Change } from './change.ts';
import { changedIds } from './changed.ts';
import { unreadLevers } from './unread.ts';
import { NEW_VISIT } from './visit.ts';
import type { Visit } from './visit.ts';

/**
 * Where a visit stands: what is assumed, what follows, what is looked at. `Simulator` is what a reader can do to it.
 *
 * A run costs some forty microseconds, so results are derived on the spot; only the draws are left to a worker.
 */
export class Situation {
	scenario = $state.raw<Scenario>(EMPTY_SCENARIO);
	view = $state.raw<View>(EMPTY_STATE.view);
	/** What the reader asks of the results: an own measure, a threshold, what it would take. Apart from the view, whose every change asks for draws. */
	asked = $state.raw<Asked>({});
	/** Pins that came with the address; they stay in it. */
	pins = $state.raw<readonly Pin[]>([]);
	/** What could not be used of the address. */
	faults = $state.raw<readonly Fault[]>([]);
	/** What the draws say, as shown; see `waitingBands`. */
	bands = $state.raw<Bands | null>(null);
	/**
	 * What the draws say and the page does not show yet; put here by whoever computes them. The next change shows it, so that
	 * both are drawn in one frame; whoever put it here sees to it where no change comes.
	 */
	waitingBands: Bands | null = null;
	/** The reader's own measure while it is in sight: the draws then band it too. */
	measure = $state.raw<Measure | null>(null);
	/** Whether a lever is being moved: axes hold still until it is let go. */
	isMoving = $state(false);
	visit = $state.raw<Visit>(NEW_VISIT);

	assumptions = $derived(assumptionsOf(this.scenario));
	/** What the reset of a lever goes back to first: the layers beneath the own values. */
	below = $derived(layersBelow(this.scenario));
	simulation = $derived(run(this.assumptions));
	years = $derived(years(this.simulation));
	/** First and last calendar year. */
	span = $derived(yearsOf(this.scenario));
	/** Ids whose value departs from the layers below. */
	changed = $derived(changedIds(this.assumptions, this.below));
	/** Levers that the model does not read as things stand, each with the reason. */
	unread = $derived(unreadLevers(this.assumptions));
	/** Uncertain parameters that no draw moves. */
	held = $derived(heldIds(this.scenario));
	state: PageState = $derived({
		...{ scenario: this.scenario, view: this.view, pins: this.pins },
		...(Object.keys(this.asked).length === 0 ? {} : { asked: this.asked })
	});
	/** Query that restores everything, without its question mark. */
	query = $derived(encode(this.state));
	/** The query of the last rest: links and the address bar do not follow a hand, whose every move would write them. */
	restingQuery: string = $derived.by(() => {
		if (!this.isMoving || this.#rested === null) this.#rested = this.query;
		return this.#rested;
	});
	linkHolds = $derived(fitsAddress(this.restingQuery));
	canUndo = $derived(this.visit.past.length > 0);
	canRedo = $derived(this.visit.future.length > 0);
	lastChange: Change | null = $derived(this.visit.past.at(-1) ?? null);

	#rested: string | null = null;
}
