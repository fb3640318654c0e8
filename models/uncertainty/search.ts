import { checkAssumptions } from '../parameters/check.ts';
import { valueOf, withOverrides } from '../parameters/registry.ts';
import type { Assumptions, Overrides, Parameter } from '../parameters/registry.ts';
import { root } from '../numeric/root.ts';
import { run } from '../simulate.ts';
import { resultOf } from './resultOf.ts';
import type { Result } from './resultOf.ts';

/** What it takes for a result to reach a target, by one lever alone. */
export interface Found {
	/** Value of the lever; null where none in its range does it. */
	readonly value: number | null;
	/** Lowest and highest result that the range attains, as scanned. */
	readonly attains: readonly [low: number, high: number];
}

/** Points at which a lever's range is looked at before a crossing is narrowed down. judgement */
const SCAN = 81;
/** Width of the lever's range to which a crossing is narrowed down. */
const PRECISION = 1e-10;

/**
 * Value of one lever for which a result reaches a target, nearest to where the lever stands.
 *
 * The lever's whole slider is scanned, because results need not rise or fall throughout; every crossing between two
 * points is narrowed down inside its bracket. Values that would contradict other levers are passed over.
 *
 * @param assumptions as set
 * @param lever a number parameter
 * @param result what should reach the target
 * @param target in the result's unit
 * @throws {TypeError} if the lever is not a number
 */
export function findValue(assumptions: Assumptions, lever: Parameter, result: Result, target: number): Found {
	if (lever.kind !== 'number') throw new TypeError(`${lever.id} requires a lever that is a number`);
	const changed = (value: number) => withOverrides(assumptions, { [lever.id]: value } as Overrides);
	const outputAt = (value: number) => {
		const tried = changed(value);
		return checkAssumptions(tried).length > 0 ? NaN : resultOf(run(tried), result);
	};
	const standing = valueOf(assumptions, lever.id) as number;
	const inputs = Array.from(
		{ length: SCAN },
		(_, step) => lever.low + (step / (SCAN - 1)) * (lever.high - lever.low)
	);
	const outputs = inputs.map(outputAt);
	const legal = outputs.filter(Number.isFinite);
	const attains: Found['attains'] = [Math.min(...legal), Math.max(...legal)];
	const solutions: number[] = [];
	for (let step = 0; step + 1 < SCAN; step++) {
		const [before, after] = [outputs[step] - target, outputs[step + 1] - target];
		if (before === 0) solutions.push(inputs[step]);
		else if (before * after < 0) {
			const width = PRECISION * (lever.high - lever.low);
			solutions.push(root((value) => outputAt(value) - target, inputs[step], inputs[step + 1], width).value);
		}
	}
	if (outputs[SCAN - 1] === target) solutions.push(inputs[SCAN - 1]);
	const nearest = solutions.sort((one, other) => Math.abs(one - standing) - Math.abs(other - standing));
	return { value: nearest[0] ?? null, attains };
}
