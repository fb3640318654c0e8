import { encode, fitsAddress } from '#models/scenarios/codec.ts';
import { pinsValue } from '#models/scenarios/pinsQuery.ts';
import type { PageState, View } from '#models/scenarios/state.ts';
import { station } from '#models/stations.ts';
import { STATION_CHARTS } from '$lib/charts/stationChart.ts';
import type { Letter } from '$lib/pins/letters.ts';
import type { Pins } from '$lib/pins/pins.svelte.ts';
import { addressPins } from '$lib/pins/shownPins.ts';
import type { ShownPin } from '$lib/pins/shownPins.ts';
import type { Simulator } from '$lib/state/simulator.svelte.ts';
import { bandedPins } from './bandedPins.ts';
import { calendarOf } from './calendar.ts';
import type { Calendar } from './calendar.ts';
import { compared, differences, levels } from './compared.ts';
import type { Against, ByYear, Compared } from './compared.ts';
import type { CompareView } from './compareQuery.ts';
import { compareQuery, OPENING, readCompareQuery } from './compareQuery.ts';
import { pinBand } from './pinBand.ts';
import type { PinBand } from './pinBand.ts';
import { PinBands } from './pinBands.svelte.ts';
import type { PinQuantiles, Wanted } from './pinBands.svelte.ts';
import { pinLeftOut } from './pinLeftOut.ts';
import type { Gathered } from './gathered.ts';
import { rangeByYear, resultRows } from './resultRows.ts';
import type { RangeByYear, ResultRow } from './resultRows.ts';
import type { Change } from './sentence.ts';
import { unansweredYears } from './unansweredYears.ts';

/**
 * What the compare page shows: the pins of the reader or of a link, and how they are looked at.
 *
 * Scenario, station and year are the simulator's, so that a walk between the pages loses nothing.
 */
export class CompareState {
	readonly pins: Pins;
	readonly simulator: Simulator;
	readonly #bands = new PinBands();
	/** Layout and baseline of this page. */
	own = $state.raw<CompareView>(OPENING);

	view: View = $derived.by(() => this.simulator.view);
	/** Pins that came with the address and are not the reader's own; null when there are none. */
	visiting = $derived.by(() => this.#visiting());
	shown = $derived.by(() => this.visiting ?? this.pins.list);
	all = $derived(compared(this.shown));
	/** The pin that the others are measured against; null = the world without the Venezuelan change. */
	against: Against = $derived(this.byLetter(this.own.against));
	/** The reader's scenarios that no chart has room for; none beside the pins of a link. */
	#waiting = $derived.by(() => (this.visiting === null ? compared(this.pins.waiting) : []));
	/** All of the reader's scenarios, where there are more than a chart draws; else none. */
	gathered: readonly Gathered[] = $derived(this.#gathered());
	/** Pins with figures to tell: all but the one that the others are measured against. */
	told = $derived(this.all.filter((one) => one !== this.against));
	calendar: Calendar | null = $derived(
		this.all.length === 0 ? null : calendarOf(this.all.map((one) => one.simulation.startYear))
	);
	/** Chosen year, held within what all pins share. */
	year = $derived(this.#heldYear());
	series = $derived(station(this.view.station).series);
	/** Ends of the waterfall. */
	from = $derived(this.byLetter(this.own.from) ?? this.all.at(0));
	to = $derived(this.byLetter(this.own.to) ?? this.all.find((one) => one !== this.from) ?? this.all.at(0));
	/** Pins whose bands a chart of all pins draws. */
	banded = $derived(bandedPins(this.all, [this.from, this.to]));
	/** Whether the figures are differences, not levels. */
	isChange = $derived(this.view.show === 'difference' || this.against !== null);
	/** What each pin changes in that year, for the sentence. */
	changes = $derived(this.#changes());
	/** Query that restores what is shown. */
	query = $derived(this.#query(this.shown));
	/** The same without the names and notes of the pins, for where a long address would be cut. */
	bareQuery = $derived(this.#query(this.shown.map((pin) => ({ ...pin, name: '', note: '' }))));
	/** Whether the query is short enough to hold the pins. */
	linkHolds = $derived(fitsAddress(this.query));
	/** Bands that the view asks for. */
	wanted: readonly Wanted[] = $derived(this.#wanted());

	constructor(pins: Pins, simulator: Simulator) {
		this.pins = pins;
		this.simulator = simulator;
	}

	/** Takes over what an address states; an empty one leaves everything as it is. */
	arrive(search: string): void {
		if (search.replace(/^\?/, '') === '') return;
		const { state, rest, view, faults } = readCompareQuery(search);
		this.simulator.arrive(rest);
		this.simulator.pins = state.pins;
		this.own = view;
		this.simulator.faults = [...this.simulator.faults, ...faults];
	}

	look(part: Partial<View>): void {
		this.simulator.look(part);
	}

	lay(part: Partial<CompareView>): void {
		this.own = { ...this.own, ...part };
	}

	/** Makes the pins of the address the reader's own. */
	keep(): void {
		if (this.visiting !== null) this.pins.take(this.visiting);
		this.leave();
	}

	/** Lets the pins of the address go. */
	leave(): void {
		this.simulator.pins = [];
	}

	/** Computes the bands that are asked for. */
	draw(wanted: readonly Wanted[]): void {
		void this.#bands.want(wanted);
	}

	byLetter(letter: Letter | null): Compared | null {
		return this.all.find(({ pin }) => pin.letter === letter) ?? null;
	}

	/** A pin's figures in the chosen view, by calendar year. */
	figures(one: Compared): ByYear {
		return this.isChange ? differences(one, this.series, this.against) : levels(one, this.series);
	}

	/** Results of some years side by side. */
	rows(years: readonly number[]): ResultRow[] {
		return resultRows(
			years,
			this.told.map((one) => ({
				byYear: this.figures(one),
				ranges: this.ranges(one),
				unanswered: unansweredYears(one, this.series, this.against)
			}))
		);
	}

	/** Band of a pin's line, where it is asked for and there. */
	band(one: Compared): PinBand | null {
		return pinBand(this.#quantiles(one), one, this.view.station);
	}

	/** Ranges of a pin's yearly figures, where they are asked for and there. */
	ranges(one: Compared): RangeByYear | null {
		const found = this.#quantiles(one);
		if (found === null) return null;
		const { q10, q90 } = found.year;
		return rangeByYear(one.simulation.startYear, q10, q90);
	}

	/** Most draws of a pin that have no answer where the pin has one; 0 where no bands are there. */
	leftOut(one: Compared): number {
		return pinLeftOut(this.#quantiles(one), one, this.view.station);
	}

	#quantiles(one: Compared): PinQuantiles | null {
		const wanted = this.wanted.find(({ scenario }) => scenario === one.pin.scenario);
		return wanted === undefined ? null : this.#bands.get(wanted);
	}

	#wanted(): Wanted[] {
		if (this.own.bands === 'off' || this.against !== null) return [];
		const of = this.isChange ? 'difference' : 'level';
		const by = STATION_CHARTS[this.view.station].steps;
		return this.shown.map(({ scenario }) => ({ scenario, series: this.series, of, by }));
	}

	#visiting(): readonly ShownPin[] | null {
		const came = this.simulator.pins;
		if (came.length === 0 || !this.pins.ready) return null;
		return pinsValue(came) === pinsValue(this.pins.list) ? null : addressPins(came);
	}

	#changes(): Change[] {
		return this.all.map((one) => ({
			letter: one.pin.letter,
			value: differences(one, this.series, this.against).get(this.year) ?? null,
			isUnanswered: unansweredYears(one, this.series, null).has(this.year)
		}));
	}

	#gathered(): Gathered[] {
		if (this.#waiting.length === 0) return [];
		const told = (isDrawn: boolean) => (one: Compared) => {
			return { pin: one.pin, isDrawn, value: this.figures(one).get(this.year) ?? null };
		};
		return [...this.all.map(told(true)), ...this.#waiting.map(told(false))];
	}

	#heldYear(): number {
		const span = this.calendar?.shared ?? this.calendar;
		return span === null ? this.view.year : Math.min(Math.max(this.view.year, span.from), span.last);
	}

	#query(pins: readonly ShownPin[]): string {
		const state: PageState = { ...this.simulator.state, pins };
		return [encode(state), compareQuery(this.own)].filter((part) => part !== '').join('&');
	}
}
