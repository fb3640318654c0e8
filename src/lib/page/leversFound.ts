import { PARAMETERS } from '#models/parameters/registry.ts';
import type { Parameter } from '#models/parameters/registry.ts';
import { wordsOf } from '#models/parameters/words.ts';

/**
 * Levers of which every word sought is told: in name, meaning or id, in the words of their stops and choices, or in what they
 * rest on. Those with the words in their name come first, those that only rest on them last.
 *
 * @example leversFound('half-life')[0].id; // => 'market.demandHalfLife'
 */
export function leversFound(sought: string): readonly Parameter[] {
	const words = sought.toLowerCase().split(/\s+/).filter(Boolean);
	if (words.length === 0) return [];
	const has = (text: string) => words.every((word) => text.toLowerCase().includes(word));
	const ranks = PARAMETERS.map((lever) => ({ lever, rank: textsOf(lever).findIndex(has) }));
	return ranks
		.filter(({ rank }) => rank >= 0)
		.sort((one, other) => one.rank - other.rank)
		.map(({ lever }) => lever);
}

/** What is told of a lever, what tells it from the others first. */
function textsOf(lever: Parameter): string[] {
	const { label, id } = lever;
	const { meaning, basis, disputes } = wordsOf(id);
	const stops = lever.kind === 'number' ? lever.stops.map((stop) => stop.label) : [];
	const options = lever.kind === 'choice' ? lever.options.map((one) => `${one.label} ${one.meaning}`) : [];
	const named = `${label} ${meaning} ${id}`;
	const chosen = `${named} ${stops.join(' ')} ${options.join(' ')}`;
	const views = disputes.map(({ who, says }) => `${who} ${says}`).join(' ');
	return [label, named, chosen, `${chosen} ${basis} ${views}`];
}
