import { assumptionsOf } from '#models/scenarios/scenario.ts';
import type { SeriesName } from '#models/series.ts';
import { run } from '#models/simulate.ts';
import type { Simulation } from '#models/simulate.ts';
import { yearly } from '#models/summary.ts';
import type { ShownPin } from '$lib/pins/shownPins.ts';
import { unansweredYears } from './unansweredYears.ts';

/** A pin with what the model gives it today. */
export interface Compared {
	readonly pin: ShownPin;
	readonly simulation: Simulation;
}

/** What the pins are measured against: the world without a Venezuelan change, or one of them. */
export type Against = Compared | null;

/** Pins, each simulated. */
export function compared(pins: readonly ShownPin[]): Compared[] {
	return pins.map((pin) => ({ pin, simulation: run(assumptionsOf(pin.scenario)) }));
}

/** Figures of calendar years, in the series' yearly unit. */
export type ByYear = ReadonlyMap<number, number>;

/** A pin's level of a series by calendar year, without the years that have no answer. */
export function levels(one: Compared, name: SeriesName): ByYear {
	const { startYear, scenario } = one.simulation;
	const none = unansweredYears(one, name, null);
	return new Map([...byYear(startYear, yearly(scenario[name], name))].filter(([year]) => !none.has(year)));
}

/**
 * A pin's difference of a series by calendar year, without the years that have no answer.
 *
 * @param against null: from the pin's own world without the Venezuelan change; else from that pin, in the years both have
 */
export function differences(one: Compared, name: SeriesName, against: Against): ByYear {
	const mine = levels(one, name);
	const theirs = against === null ? baselineLevels(one, name) : levels(against, name);
	const years = [...mine].filter(([year]) => theirs.has(year));
	return new Map(years.map(([year, level]) => [year, level - (theirs.get(year) as number)]));
}

function baselineLevels({ simulation }: Compared, name: SeriesName): ByYear {
	return byYear(simulation.startYear, yearly(simulation.baseline[name], name));
}

function byYear(from: number, figures: readonly number[]): ByYear {
	return new Map(figures.map((figure, index) => [from + index, figure]));
}
