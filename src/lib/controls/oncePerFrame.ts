import { beforeFrame } from '../charts/frames.ts';

/** Passes values on as a hand moves, and stops holding one back when the hand has finished. */
export interface Moves {
	/** A new value. */
	move(value: number): void;
	/** The hand has finished: what was held back is passed on now. */
	finish(): void;
}

/**
 * Passes on the last value of a frame alone, at the beginning of its picture: a device that reports a thousand moves a second
 * asks no more of the page than the screen can show.
 */
export function oncePerFrame(take: (value: number) => void): Moves {
	let held: number | null = null;
	const finish = () => {
		const value = held;
		held = null;
		if (value !== null) take(value);
	};
	return {
		move(value) {
			held = value;
			beforeFrame(finish);
		},
		finish
	};
}
