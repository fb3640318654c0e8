/** A root found by bracketing. */
export interface Root {
	readonly value: number;
	readonly iterations: number;
	readonly converged: boolean;
	/** Value of the function at the root. */
	readonly residual: number;
}

const MOST_STEPS = 200;
/** Relative width of the bracket at which the root counts as found. */
const RELATIVE_WIDTH = 4 * Number.EPSILON;

/**
 * Root of a continuous function inside a bracket: interpolation held in by bisection (Brent 1973).
 *
 * @param of continuous function
 * @param low one end of the bracket
 * @param high the other end; the function's signs at the two ends differ
 * @param tolerance width of the bracket at which the root counts as found, >= 0
 * @throws {RangeError} if both ends have the same sign
 * @example root((x) => x * x - 4, 0, 5).value; // => 2
 */
export function root(of: (x: number) => number, low: number, high: number, tolerance = 0): Root {
	let [previous, best] = [low, high];
	let [previousValue, bestValue] = [of(low), of(high)];
	if (previousValue * bestValue > 0 || Number.isNaN(previousValue + bestValue)) {
		throw new RangeError(`root requires ends of opposite sign, got ${previousValue} and ${bestValue}`);
	}
	let [opposite, oppositeValue] = [previous, previousValue];
	let step = best - previous;
	let stepBefore = step;
	for (let iterations = 0; iterations < MOST_STEPS; iterations++) {
		if (bestValue > 0 === oppositeValue > 0) {
			[opposite, oppositeValue] = [previous, previousValue];
			step = stepBefore = best - previous;
		}
		if (Math.abs(oppositeValue) < Math.abs(bestValue)) {
			[previous, best, opposite] = [best, opposite, best];
			[previousValue, bestValue, oppositeValue] = [bestValue, oppositeValue, bestValue];
		}
		const width = RELATIVE_WIDTH * Math.abs(best) + tolerance / 2;
		const middle = (opposite - best) / 2;
		if (Math.abs(middle) <= width || bestValue === 0) {
			return { value: best, iterations, converged: true, residual: bestValue };
		}
		const tried = interpolatedStep(
			{ previous, best, opposite, previousValue, bestValue, oppositeValue },
			middle
		);
		const isSafe =
			Math.abs(tried) < Math.abs(stepBefore) / 2 &&
			tried * middle > 0 &&
			Math.abs(tried) < 1.5 * Math.abs(middle);
		[stepBefore, step] = isSafe ? [step, tried] : [middle, middle];
		[previous, previousValue] = [best, bestValue];
		best += Math.abs(step) > width ? step : Math.sign(middle) * width;
		bestValue = of(best);
	}
	return { value: best, iterations: MOST_STEPS, converged: false, residual: bestValue };
}

interface Bracket {
	readonly previous: number;
	readonly best: number;
	readonly opposite: number;
	readonly previousValue: number;
	readonly bestValue: number;
	readonly oppositeValue: number;
}

/** Step to the root of the secant, or of the inverse parabola through three points. */
function interpolatedStep(at: Bracket, middle: number): number {
	const ratio = at.bestValue / at.previousValue;
	if (at.previous === at.opposite) return (2 * middle * ratio) / (ratio - 1);
	const previousRatio = at.previousValue / at.oppositeValue;
	const oppositeRatio = at.bestValue / at.oppositeValue;
	const numerator =
		ratio *
		(2 * middle * previousRatio * (previousRatio - oppositeRatio) -
			(at.best - at.previous) * (oppositeRatio - 1));
	return -numerator / ((previousRatio - 1) * (oppositeRatio - 1) * (ratio - 1));
}
