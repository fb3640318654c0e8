import { PARAMETERS } from '#models/parameters/registry.ts';
import type { Parameter } from '#models/parameters/registry.ts';

/**
 * Levers whose name, meaning or id has every word sought, those with it in their name first.
 *
 * @example leversFound('half-life')[0].id; // => 'market.demandHalfLife'
 */
export function leversFound(sought: string): readonly Parameter[] {
	const words = sought.toLowerCase().split(/\s+/).filter(Boolean);
	if (words.length === 0) return [];
	const has = (text: string) => words.every((word) => text.toLowerCase().includes(word));
	const found = PARAMETERS.filter(({ label, meaning, id }) => has(`${label} ${meaning} ${id}`));
	return [...found.filter(({ label }) => has(label)), ...found.filter(({ label }) => !has(label))];
}
