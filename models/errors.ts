import type { Fault } from './parameters/fault.ts';

/** Input that the model refuses; its message has one fault a line. */
export class DomainError extends Error {
	/** What is wrong, one by one, in the words that a reader gets. */
	readonly faults: readonly Fault[];

	constructor(faults: readonly Fault[]) {
		super(faults.map(({ message }) => message).join('\n'));
		this.name = 'DomainError';
		this.faults = faults;
	}
}
