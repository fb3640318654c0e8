import { parameter } from '#models/parameters/registry.ts';
import type { ParameterId } from '#models/parameters/registry.ts';
import type { TornadoBar } from '#models/uncertainty/tornado.ts';
import { listed } from '$lib/format/words.ts';

/** Whether a lever has a bar: at both ends its result has an answer. */
export function hasBar({ low, high }: TornadoBar): boolean {
	return [low, high].every(({ output }) => !Number.isNaN(output));
}

/** Levers that are named one by one; more of them are counted. judgement */
const NAMED = 3;

/**
 * Levers that have no bar, and why, a sentence each; empty where all have one.
 *
 * @param held levers that are held by name
 * @example barlessWords([], ['fx.rate']); // => 'No bar for “Exchange rate”, which is held.'
 */
export function barlessWords(bars: readonly TornadoBar[], held: readonly ParameterId[]): string {
	const priceless = bars.filter((bar) => !hasBar(bar)).map(({ id }) => id);
	return [heldWords(held), pricelessWords(priceless)].filter((words) => words !== '').join(' ');
}

function heldWords(ids: readonly ParameterId[]): string {
	if (ids.length === 0) return '';
	if (ids.length > NAMED) return `No bar for ${ids.length} levers that are held.`;
	return `No bar for ${labels(ids)}, which ${ids.length === 1 ? 'is' : 'are'} held.`;
}

function pricelessWords(ids: readonly ParameterId[]): string {
	if (ids.length === 0) return '';
	return `No bar for ${labels(ids)}: at an end of ${ids.length === 1 ? 'its span' : 'their spans'} no price clears the market.`;
}

const labels = (ids: readonly ParameterId[]): string => listed(ids.map((id) => `“${parameter(id).label}”`));
