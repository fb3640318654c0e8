import type { Fault } from './parameters/check.ts';
export class DomainError extends Error {
	constructor(readonly faults: readonly Fault[]) {
		super(faults.map(({ message }) => message).join('\n'));
	}
}
