import { parameter } from '#models/parameters/registry.ts';
import type { TornadoBar } from '#models/uncertainty/tornado.ts';
import { listed } from '$lib/format/listed.ts';

/** Whether a lever has a bar: at both ends its result has an answer. */
export function hasBar({ low, high }: TornadoBar): boolean {
	return [low, high].every(({ output }) => !Number.isNaN(output));
}

/**
 * Levers that have no bar, and why, as a sentence; empty where all have one.
 *
 * @example barlessWords([]); // => ''
 */
export function barlessWords(bars: readonly TornadoBar[]): string {
	const names = bars.filter((bar) => !hasBar(bar)).map(({ id }) => `“${parameter(id).label}”`);
	if (names.length === 0) return '';
	return `No bar for ${listed(names)}: at an end of ${names.length === 1 ? 'its span' : 'their spans'} no price clears the market.`;
}
