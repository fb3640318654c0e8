import { DIRECTION_NUMBERS } from './directionNumbers.ts';

/** Bits of a point's coordinate, hence at most 2^32 points. */
export const POINT_BITS = 32;
/** Dimensions for which direction numbers are stored. */
export const DIMENSIONS = DIRECTION_NUMBERS.length + 1;
/** Width of the cell that a coordinate of 32 bits names. */
const CELL = 2 ** -POINT_BITS;

/**
 * Direction integers of a dimension, most significant bit first.
 *
 * v_k = m_k * 2^(32 - k), with m_k by the recurrence of the dimension's primitive polynomial
 *
 * @param dimension 0…DIMENSIONS - 1
 * @returns 32 unsigned integers
 */
function directionIntegers(dimension: number): Uint32Array {
	const integers = new Uint32Array(POINT_BITS);
	if (dimension === 0) {
		for (let bit = 0; bit < POINT_BITS; bit++) integers[bit] = 1 << (POINT_BITS - 1 - bit);
		return integers;
	}
	const [polynomial, ...initial] = DIRECTION_NUMBERS[dimension - 1];
	const degree = initial.length;
	for (let bit = 0; bit < POINT_BITS; bit++) {
		if (bit < degree) {
			integers[bit] = initial[bit] << (POINT_BITS - 1 - bit);
			continue;
		}
		let value = integers[bit - degree] ^ (integers[bit - degree] >>> degree);
		for (let power = 1; power < degree; power++) {
			if ((polynomial >>> (degree - power)) & 1) value ^= integers[bit - power];
		}
		integers[bit] = value;
	}
	return integers;
}

/**
 * Coordinates of consecutive Sobol points in one dimension, moved by a digital shift.
 *
 * coordinate = ((gray-code xor of the direction integers) xor shift, plus half a cell) / 2^32, so never 0 or 1
 *
 * @param dimension 0…DIMENSIONS - 1
 * @param shift unsigned 32-bit integer; 0 for the plain sequence
 * @param from index of the first point, >= 0
 * @param into receives the coordinates, in (0, 1)
 * @throws {RangeError} if there are no direction numbers for the dimension
 */
export function sobolPoints(dimension: number, shift: number, from: number, into: Float64Array): void {
	if (!(dimension >= 0 && dimension < DIMENSIONS)) {
		throw new RangeError(`dimension requires 0…${DIMENSIONS - 1}, got ${dimension}`);
	}
	const integers = directionIntegers(dimension);
	let point = shift;
	const gray = from ^ (from >>> 1);
	for (let bit = 0; bit < POINT_BITS; bit++) if ((gray >>> bit) & 1) point ^= integers[bit];
	for (let index = 0; index < into.length; index++) {
		into[index] = ((point >>> 0) + 0.5) * CELL;
		const next = from + index + 1;
		point ^= integers[POINT_BITS - 1 - Math.clz32(next & -next)];
	}
}
