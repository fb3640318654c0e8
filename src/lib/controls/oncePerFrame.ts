/** Passes values on as a hand moves, and stops holding one back when the hand has finished. */
export interface Moves {
	/** A new value. */
	move(value: number): void;
	/** The hand has finished: what was held back is passed on now. */
	finish(): void;
}

/**
 * Passes the first value of a frame on at once, and of those that follow in it only the last, in time for its picture:
 * a device that reports a thousand moves a second asks no more of the page than the screen can show.
 */
export function oncePerFrame(take: (value: number) => void): Moves {
	let isWithinFrame = false;
	let held: number | null = null;
	const finish = () => {
		const value = held;
		held = null;
		if (value !== null) take(value);
	};
	const begin = () => {
		isWithinFrame = true;
		requestAnimationFrame(() => {
			isWithinFrame = false;
			finish();
		});
	};
	return {
		move(value) {
			if (isWithinFrame) {
				held = value;
				return;
			}
			begin();
			take(value);
		},
		finish
	};
}
