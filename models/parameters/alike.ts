/** Any number that is not whole. */
const NOT_WHOLE = 0.5;

type Fields = Record<string, unknown>;

/**
 * A copy that engines take for the same kind of record as the original and as every other copy.
 *
 * The spread of an object gives copies of one shape at first and of another once it is compiled. Code compiled for the first
 * shape is then given up, and now and then never compiled again: runs after it took a quarter longer, draws half as long again.
 *
 * @param record made by `roomy`, or a copy of such a record; of 16 fields at most, beyond which engines turn it into a slow table
 * @example copyAlike({ one: 0.5 }); // => { one: 0.5 }
 */
export function copyAlike<Kept extends object>(record: Kept): Kept {
	const copy: Fields = {};
	for (const [name, value] of Object.entries(record)) copy[name] = value;
	return copy as Kept;
}

/**
 * A record with room for fractions in every number, for the same reason: a field that began whole changes the shape of all
 * records with the first fraction.
 *
 * @example roomy({ one: 1, word: 'a' }); // => { one: 1, word: 'a' }
 */
export function roomy<Kept extends object>(record: Kept): Kept {
	const copy: Fields = {};
	for (const [name, value] of Object.entries(record)) {
		if (typeof value === 'number') copy[name] = NOT_WHOLE;
		copy[name] = value;
	}
	return copy as Kept;
}
