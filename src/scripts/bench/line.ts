/** One line of the bench's table. */
export interface BenchLine {
	readonly what: string;
	readonly value: number;
	readonly unit: 'µs' | 'ms' | 's' | '%' | 'kB' | 'MB' | 'frames' | 'times' | 'fans';
	/** Fastest round in the same unit, where rounds were timed. */
	readonly fastest?: number;
	/** What the product is held to, in the same unit: no more than this. */
	readonly bar?: number;
	/** What a reader must know to judge the line. */
	readonly note?: string;
}

/** Lines that belong together. */
export interface BenchSection {
	readonly title: string;
	readonly lines: readonly BenchLine[];
}
