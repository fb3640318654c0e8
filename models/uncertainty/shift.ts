/** Offset basis and prime of the 32-bit FNV-1a hash. source Fowler, Noll and Vo */
const FNV_BASIS = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
/** Golden-ratio increment and multipliers of splitmix32's finaliser. source Steele, Lea and Flood 2014; Wellons' constants */
const GOLDEN_GAMMA = 0x9e3779b9;
const FIRST_MULTIPLIER = 0x21f0aaad;
const SECOND_MULTIPLIER = 0x735a2d97;

/**
 * Next output of splitmix32 from a state: a bijection of the 32-bit integers that leaves no pattern.
 *
 * @param state any 32-bit integer
 * @returns unsigned 32-bit integer
 */
export function splitmix32(state: number): number {
	let mixed = (state + GOLDEN_GAMMA) | 0;
	mixed = Math.imul(mixed ^ (mixed >>> 16), FIRST_MULTIPLIER);
	mixed = Math.imul(mixed ^ (mixed >>> 15), SECOND_MULTIPLIER);
	return (mixed ^ (mixed >>> 15)) >>> 0;
}

/**
 * FNV-1a hash of a name's code units.
 *
 * @returns unsigned 32-bit integer
 * @example nameHash(''); // => 2166136261
 */
export function nameHash(name: string): number {
	let hash = FNV_BASIS;
	for (let index = 0; index < name.length; index++) {
		hash = Math.imul(hash ^ name.charCodeAt(index), FNV_PRIME);
	}
	return hash >>> 0;
}

/**
 * Digital shift of a parameter's coordinate: depends on the seed and its id alone, so a new parameter disturbs no other.
 *
 * @param seed unsigned 32-bit integer
 * @param id parameter id
 * @returns unsigned 32-bit integer
 */
export function digitalShift(seed: number, id: string): number {
	return splitmix32(splitmix32(seed) ^ nameHash(id));
}
