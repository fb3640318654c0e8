/** How often silence is looked for, and how many looks in a row it may last. [ms, 1] judgement */
const LOOK = 2000;
const LOOKS = 4;

/**
 * Notices that work under way has been silent for too long: a worker that the system has ended says nothing.
 *
 * Looks are counted, not time: a page that was put to sleep makes up for one look when it wakes, not for all.
 */
export class Patience {
	#timer: ReturnType<typeof setInterval> | undefined;

	/** @param spent called when patience is at its end */
	constructor(private readonly spent: () => void) {}

	/** Work is under way from now on. */
	begin(): void {
		this.end();
		let looks = 0;
		this.#timer = setInterval(() => {
			if (++looks < LOOKS) return;
			this.end();
			this.spent();
		}, LOOK);
	}

	/** Something was heard, or nothing is expected. */
	end(): void {
		clearInterval(this.#timer);
	}
}
