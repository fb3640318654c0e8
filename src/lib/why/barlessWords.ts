import { parameter } from '#models/parameters/registry.ts';
import type { TornadoBar } from '#models/uncertainty/tornado.ts';

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
	const listed =
		names.length === 1 ? names[0] : `${names.slice(0, -1).join(', ')} and ${names[names.length - 1]}`;
	return `No bar for ${listed}: at an end of ${names.length === 1 ? 'its span' : 'their spans'} no price clears the market.`;
}
