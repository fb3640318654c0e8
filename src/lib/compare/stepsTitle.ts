import type { Letter } from '$lib/pins/letters.ts';

/** A part of the way from one pin to another. */
export interface Step {
	readonly label: string;
	readonly value: number;
}

/** Share of all movement that makes a part the main one, and parts that a title names. Judgement. */
const MAIN = 0.75;

/**
 * Title of a waterfall between two pins: what most of the difference comes from.
 *
 * @example stepsTitle('A', 'C', [{ label: 'Venezuela', value: -4 }, { label: 'OPEC+', value: 0.8 }]); // => 'From A to C: mostly Venezuela'
 */
export function stepsTitle(from: Letter, to: Letter, parts: readonly Step[]): string {
	const opening = `From ${from} to ${to}`;
	const movement = parts.reduce((sum, { value }) => sum + Math.abs(value), 0);
	if (from === to || movement === 0) return `${opening}: no difference`;
	const [first, second] = [...parts].sort((a, b) => Math.abs(b.value) - Math.abs(a.value));
	if (second === undefined) return `${opening}: ${first.label} alone`;
	if (Math.abs(first.value) >= MAIN * movement) return `${opening}: mostly ${first.label}`;
	const isAgainst = first.value * second.value < 0;
	return `${opening}: ${first.label}, ${isAgainst ? 'less what comes back through' : 'then'} ${second.label}`;
}
