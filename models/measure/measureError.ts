/** A formula that is not understood. */
export class MeasureError extends Error {
	/**
	 * @param message what is wrong and what is allowed
	 * @param at index of the character at which it stands, from 0
	 */
	constructor(
		message: string,
		readonly at: number
	) {
		super(`${message} (character ${at + 1})`);
		this.name = 'MeasureError';
	}
}
