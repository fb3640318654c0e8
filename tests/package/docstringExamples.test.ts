import { expect, it } from 'vitest';
import * as registry from '#models/parameters/registry.ts';
import * as scenario from '#models/scenarios/scenario.ts';
import * as state from '#models/scenarios/state.ts';
import * as simulate from '#models/simulate.ts';
import * as quantity from '$lib/format/quantity.ts';
import { evaluated, examplesIn, exportsOf } from '../helpers/examples.ts';
import type { Example } from '../helpers/examples.ts';

/** What examples speak of beside their own module. */
const COMMON = { ...registry, ...scenario, ...state, ...simulate, ...quantity };
const ALL = ['models/', 'src/lib/', 'src/cli/'].flatMap(examplesIn);
/** Digits to which a number must be the one that is written. */
const DIGITS = 9;

/** A value as an example writes it. */
function written(value: unknown): unknown {
	if (typeof value === 'string') return value.replaceAll('\u00a0', ' ');
	if (typeof value === 'number') return Number(value.toFixed(DIGITS));
	if (ArrayBuffer.isView(value)) return Array.from(value as Float64Array);
	return Array.isArray(value) ? value.map(written) : value;
}

/** What an example gives and what it says; null where it is told in words, cut short, or of things that it makes up. */
async function outcome({ file, expression, answer }: Example) {
	const among = { ...COMMON, ...(await exportsOf(file)) };
	const [given, said] = [evaluated(expression, among), evaluated(answer, among)];
	if (given === null || said === null || answer.includes('…')) return null;
	return { example: `${file}: ${expression}`, given: written(given.value), said: written(said.value) };
}

it('what an example of a docstring is said to give is what it gives', { timeout: 60_000 }, async () => {
	const outcomes = (await Promise.all(ALL.map(outcome))).filter((one) => one !== null);
	expect(outcomes.length).toBeGreaterThan(200);
	const given = Object.fromEntries(outcomes.map((one) => [one.example, one.given]));
	const said = Object.fromEntries(outcomes.map((one) => [one.example, one.said]));
	expect(said).toEqual(given);
});
