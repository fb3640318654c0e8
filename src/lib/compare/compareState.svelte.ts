import { encode, fitsAddress } from '#models/scenarios/codec.ts';
import type { Fault } from '#models/parameters/check.ts';
import { pinsValue } from '#models/scenarios/pinsQuery.ts';
import { EMPTY_STATE, yearsOf } from '#models/scenarios/state.ts';
import type { PageState, View } from '#models/scenarios/state.ts';
import { station } from '#models/scenarios/stations.ts';
import type { Letter } from '$lib/pins/letters.ts';
import type { Pins } from '$lib/pins/pins.svelte.ts';
import { addressPins } from '$lib/pins/shownPins.ts';
import type { ShownPin } from '$lib/pins/shownPins.ts';
import { calendarOf } from './calendar.ts';
import { compared, differences, levels } from './compared.ts';
import type { Against, ByYear, Compared } from './compared.ts';
import { resultRows } from './resultRows.ts';
import type { RangeByYear, ResultRow } from './resultRows.ts';
import type { Change } from './sentence.ts';
import type { PinBand } from './compareFigure.ts';
import type { CompareView } from './compareQuery.ts';
import { compareQuery, OPENING, readCompareQuery } from './compareQuery.ts';

/**
 * What the compare page shows: the pins of the reader or of a link, and how they are looked at.
 *
 * Everything that can be computed is derived; the address is written from `query`.
 */
export class CompareState {
	readonly pins: Pins;
	/** What the address said on arrival. */
	arrived = $state.raw<PageState>(EMPTY_STATE);
	faults = $state.raw<readonly Fault[]>([]);
	/** Year, station and level or difference, as on every page. */
	view = $state.raw<View>(EMPTY_STATE.view);
	/** Layout and baseline of this page. */
	own = $state.raw<CompareView>(OPENING);
	/** Whether the pins of the address were let go or kept. */
	#left = $state(false);

	/** Pins that came with the address and are not the reader's own; null when there are none. */
	visiting = $derived.by(() => this.#visiting());
	shown = $derived.by(() => this.visiting ?? this.pins.list);
	all = $derived(compared(this.shown));
	/** The pin that the others are measured against; null = the world without the Venezuelan change. */
	against: Against = $derived(this.#byLetter(this.own.against));
	calendar = $derived(
		this.all.length === 0 ? null : calendarOf(this.all.map((one) => one.simulation.startYear))
	);
	/** Chosen year, held within what all pins share. */
	year = $derived(this.#heldYear());
	series = $derived(station(this.view.station).series);
	/** Whether the figures are differences, not levels. */
	isChange = $derived(this.view.show === 'difference' || this.against !== null);
	/** What each pin changes in that year, for the sentence. */
	changes = $derived(this.#changes());
	/** Query that restores what is shown. */
	query = $derived(this.#query());
	/** Whether the query is short enough to hold the pins. */
	linkHolds = $derived(fitsAddress(this.query));

	constructor(pins: Pins) {
		this.pins = pins;
	}

	/** Takes over what an address states. */
	arrive(search: string): void {
		const { state, view, faults } = readCompareQuery(search);
		this.arrived = state;
		this.view = state.view;
		this.own = view;
		this.faults = faults;
		this.#left = false;
	}

	look(part: Partial<View>): void {
		this.view = { ...this.view, ...part };
	}

	lay(part: Partial<CompareView>): void {
		this.own = { ...this.own, ...part };
	}

	/** Makes the pins of the address the reader's own. */
	keep(): void {
		if (this.visiting !== null) this.pins.take(this.visiting);
		this.#left = true;
	}

	/** Lets the pins of the address go. */
	leave(): void {
		this.#left = true;
	}

	/** A pin's figures in the chosen view, by calendar year. */
	figures(one: Compared): ByYear {
		return this.view.show === 'level' && this.against === null
			? levels(one, this.series)
			: differences(one, this.series, this.against);
	}

	/** Results of some years side by side. */
	rows(years: readonly number[]): ResultRow[] {
		return resultRows(
			years,
			this.all.map((one) => ({ byYear: this.figures(one), ranges: this.ranges(one) }))
		);
	}

	/** Band of a pin's line, where it is asked for and there. */
	band(_one: Compared): PinBand | null {
		return null;
	}

	/** Ranges of a pin's figures, where they are asked for and there. */
	ranges(_one: Compared): RangeByYear | null {
		return null;
	}

	#visiting(): readonly ShownPin[] | null {
		const came = this.arrived.pins;
		if (came.length === 0 || this.#left || !this.pins.ready) return null;
		return pinsValue(came) === pinsValue(this.pins.list) ? null : addressPins(came);
	}

	#byLetter(letter: Letter | null): Against {
		return this.all.find(({ pin }) => pin.letter === letter) ?? null;
	}

	#changes(): Change[] {
		return this.all.map((one) => ({
			letter: one.pin.letter,
			value: differences(one, this.series, this.against).get(this.year) ?? null
		}));
	}

	#heldYear(): number {
		const span = this.calendar?.shared ?? this.calendar;
		return span === null ? this.view.year : Math.min(Math.max(this.view.year, span.from), span.last);
	}

	/** The chosen year as the address may hold it: within the years of its own scenario. */
	#addressYear(): number {
		const { from, last } = yearsOf(this.arrived.scenario);
		return Math.min(Math.max(this.view.year, from), last);
	}

	#query(): string {
		const { scenario } = this.arrived;
		const state: PageState = {
			scenario,
			view: { ...this.view, year: this.#addressYear() },
			pins: this.shown
		};
		return [encode(state), compareQuery(this.own)].filter((part) => part !== '').join('&');
	}
}
