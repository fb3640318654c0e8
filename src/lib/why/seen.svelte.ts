import type { Simulator } from '$lib/state/simulator.svelte.ts';
import { held } from '../state/held.svelte.ts';

/** What the figures of the why column read of the simulator, and what they do to it. */
export type Seen = Pick<
	Simulator,
	| 'ask'
	| 'asked'
	| 'assumptions'
	| 'bands'
	| 'isMoving'
	| 'scenario'
	| 'set'
	| 'simulation'
	| 'span'
	| 'view'
	| 'wantBands'
	| 'years'
>;

/**
 * The simulator as a part of the page sees it: out of sight it stands still while a lever moves, and comes up to date when the
 * hand lets go or the part comes into sight. A figure that nobody sees asks for a quarter of all the work of a move.
 *
 * @param source the simulator itself
 * @param isInSight asked anew whenever what it reads changes
 */
export function seen(source: () => Simulator, isInSight: () => boolean): Seen {
	const isStill = () => source().isMoving && !isInSight();
	const assumptions = held(isStill, () => source().assumptions);
	const bands = held(isStill, () => source().bands);
	const scenario = held(isStill, () => source().scenario);
	const simulation = held(isStill, () => source().simulation);
	const span = held(isStill, () => source().span);
	const view = held(isStill, () => source().view);
	const years = held(isStill, () => source().years);

	return {
		get asked() {
			return source().asked;
		},
		get assumptions() {
			return assumptions.current;
		},
		get bands() {
			return bands.current;
		},
		get isMoving() {
			return source().isMoving;
		},
		get scenario() {
			return scenario.current;
		},
		get simulation() {
			return simulation.current;
		},
		get span() {
			return span.current;
		},
		get view() {
			return view.current;
		},
		get years() {
			return years.current;
		},
		ask: (part) => source().ask(part),
		set: (id, value) => source().set(id, value),
		wantBands: (measure) => source().wantBands(measure)
	};
}
