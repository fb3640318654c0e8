import { heldIds, UNCERTAIN_IDS } from '#models/scenarios/heldIds.ts';
import type { Scenario } from '#models/scenarios/scenario.ts';
import { listed } from '../format/listed.ts';
import { fixed } from '../format/number.ts';

/** The draws behind a range. */
export interface DrawsBehind {
	/** How many. */
	readonly n: number;
	/** Most of them that have no answer at a point of time and count in no range there; none where absent. */
	readonly unanswered?: number;
	/** Uncertain levers that no draw moves; where several scenarios are drawn, those of each. */
	readonly held: number | readonly number[];
	/** All uncertain levers. */
	readonly uncertain: number;
}

/** Draws of one scenario, or as many of each of several. */
export function drawsBehind(n: number, ...scenarios: readonly Scenario[]): DrawsBehind {
	const held = scenarios.map((scenario) => heldIds(scenario).size);
	const isSame = new Set(held).size === 1;
	return { n, held: isSame ? held[0] : held, uncertain: UNCERTAIN_IDS.length };
}

/** The draws behind a range with the most that have no answer at a point of time; none are not told. */
export function withUnanswered(draws: DrawsBehind, most: number): DrawsBehind {
	return most === 0 ? draws : { ...draws, unanswered: most };
}

/**
 * How many draws have no answer, behind the number of all; empty where all have one.
 *
 * @param most at a point of time
 * @example unansweredWords(57); // => ', up to 57 without a price'
 */
export function unansweredWords(most: number): string {
	return most === 0 ? '' : `, up to ${fixed(most, 0)} without a price`;
}

/**
 * How many draws, how many of them have no answer, and how many levers they hold.
 *
 * @example drawsWords({ n: 8192, held: 8, uncertain: 40 }); // => '8,192 draws, 8 of 40 uncertain levers held'
 */
export function drawsWords({ n, held, uncertain, unanswered = 0 }: DrawsBehind): string {
	const draws = `${fixed(n, 0)} ${n === 1 ? 'draw' : 'draws'}`;
	const gaps = unansweredWords(unanswered);
	if (typeof held !== 'number') {
		return `${draws} each${gaps}, ${listed(held.map(String))} of ${uncertain} uncertain levers held`;
	}
	return held === 0 ? draws + gaps : `${draws}${gaps}, ${held} of ${uncertain} uncertain levers held`;
}
