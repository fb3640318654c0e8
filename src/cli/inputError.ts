import type { Fault } from '#models/parameters/check.ts';

/** Bad input: every fault of it, so that a reader can mend all at once. */
export class InputError extends Error {
	/** Faults, one line each. */
	readonly lines: readonly string[];

	constructor(lines: readonly string[]) {
		super(lines.join('\n'));
		this.lines = lines;
	}

	static of(faults: readonly Fault[]): InputError {
		return new InputError([...new Set(faults.map(({ message }) => message))]);
	}
}
