import type { Simulator } from '$lib/state/simulator.svelte.ts';

/** What the figures of the why column read of the simulator, and the one thing that they do to it. */
export type Seen = Pick<
	Simulator,
	'assumptions' | 'bands' | 'isMoving' | 'scenario' | 'set' | 'simulation' | 'span' | 'view' | 'years'
>;

/**
 * The simulator as a part of the page sees it: out of sight it stands still while a lever moves, and comes up to date when the
 * hand lets go or the part comes into sight. A figure that nobody sees asks for a quarter of all the work of a move.
 *
 * @param source the simulator itself
 * @param isInSight asked anew whenever what it reads changes
 */
export function seen(source: () => Simulator, isInSight: () => boolean): Seen {
	const assumptions = held(() => source().assumptions);
	const bands = held(() => source().bands);
	const scenario = held(() => source().scenario);
	const simulation = held(() => source().simulation);
	const span = held(() => source().span);
	const view = held(() => source().view);
	const years = held(() => source().years);

	function held<Value>(read: () => Value): () => Value {
		let last: { readonly value: Value } | null = null;
		const value = $derived.by(() => {
			if (last === null || !source().isMoving || isInSight()) last = { value: read() };
			return last.value;
		});
		return () => value;
	}
	return {
		get assumptions() {
			return assumptions();
		},
		get bands() {
			return bands();
		},
		get isMoving() {
			return source().isMoving;
		},
		get scenario() {
			return scenario();
		},
		get simulation() {
			return simulation();
		},
		get span() {
			return span();
		},
		get view() {
			return view();
		},
		get years() {
			return years();
		},
		set: (id, value) => source().set(id, value)
	};
}
