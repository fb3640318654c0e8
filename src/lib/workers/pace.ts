/** Processors that a change keeps busy at once: the page, its compositor, the screen, and the worker of the draws. */
const ENOUGH_PROCESSORS = 4;
/** Rest after draws for each millisecond that they took, where processors are few: the worker then works half of the time. [1] judgement */
const REST_SHARE = 1;
/** Longest rest: the first draws wait for the worker to be fetched, which says nothing about the machine. [ms] judgement */
const LONGEST_REST = 50;

/**
 * Rest between the draws of a moving lever.
 *
 * The hand comes first: on few processors a worker that never rests takes the time in which the page follows the hand.
 * Where there are enough of them it need not rest.
 *
 * @param took time that the last draws took [ms]
 * @param processors that the browser says it has
 * @returns [ms]
 */
export function restAfter(took: number, processors: number): number {
	return processors < ENOUGH_PROCESSORS ? Math.min(REST_SHARE * took, LONGEST_REST) : 0;
}

/**
 * Holds a wish back until the rest after the last draws is over.
 *
 * Only as many draws as the last are held back: more are those of a hand that rests, fewer those of one that begins to move.
 */
export class Pace {
	#timer: ReturnType<typeof setTimeout> | undefined;
	#began = 0;
	#count = 0;
	#freeFrom = 0;

	/** @param rest after draws that took so long [ms] */
	constructor(private readonly rest: (took: number) => number) {}

	/** So many draws are begun. */
	begin(count: number): void {
		clearTimeout(this.#timer);
		this.#began = performance.now();
		this.#count = count;
	}

	/** What was begun is done. */
	end(): void {
		const now = performance.now();
		this.#freeFrom = now + this.rest(now - this.#began);
	}

	/** Calls `go` once so many draws may begin, in place of what was to go before. */
	whenFree(count: number, go: () => void): void {
		clearTimeout(this.#timer);
		const wait = count === this.#count ? this.#freeFrom - performance.now() : 0;
		if (wait <= 0) go();
		else this.#timer = setTimeout(go, wait);
	}

	/** Nothing that was held back goes any more. */
	close(): void {
		clearTimeout(this.#timer);
	}
}
