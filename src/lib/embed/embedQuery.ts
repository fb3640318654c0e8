import { checkValue } from '#models/parameters/check.ts';
import { fault, placedFault } from '#models/parameters/fault.ts';
import type { Fault } from '#models/parameters/fault.ts';
import { isParameterId, PARAMETERS } from '#models/parameters/registry.ts';
import type { ParameterId } from '#models/parameters/registry.ts';
import { quoted } from '#models/text/cleanText.ts';
import { EMBED_KEYS, splitQuery } from '../page/pageKeys.ts';

/** Levers that an embedded chart may carry: as many as stand beside it without a scroll bar. Judgement. */
export const LEVERS_HIGH = 6;
/** Looks that the page around an embedded chart may have. */
export const THEMES = ['light', 'dark'] as const;
export type EmbedTheme = (typeof THEMES)[number];

/** What an embedded chart adds to the state of its address. */
export interface EmbedView {
	/** Levers beneath the chart, in this order. */
	readonly levers: readonly ParameterId[];
	/** Look of the page around it; null: as the reader's device has it. */
	readonly theme: EmbedTheme | null;
}

/** What the export room offers first: no levers, and light, as most articles are whatever the reader's device has. */
export const PLAIN_EMBED: EmbedView = { levers: [], theme: 'light' };

/**
 * What an embedded chart adds to an address; it follows the codec's own keys.
 *
 * @example embedQuery({ levers: ['venezuela.target'], theme: 'light' }); // => 'levers=venezuela.target&theme=light'
 */
export function embedQuery({ levers, theme }: EmbedView): string {
	const parts = [
		levers.length > 0 ? `levers=${levers.join(',')}` : '',
		theme === null ? '' : `theme=${theme}`
	];
	return parts.filter((part) => part !== '').join('&');
}

/** An address of an embedded chart taken apart. */
export interface ReadEmbedQuery {
	/** The codec's part, which names its own faults when it is decoded. */
	readonly rest: string;
	readonly view: EmbedView;
	/** What could not be used of levers and theme. */
	readonly faults: readonly Fault[];
}

/**
 * Levers and theme that an address states, with a fault for everything in them that could not be used.
 *
 * Never throws.
 *
 * @param query with or without its question mark
 */
export function readEmbedQuery(query: string): ReadEmbedQuery {
	const { entries, rest } = splitQuery(query.replace(/^\?/, ''), EMBED_KEYS);
	const faults: Fault[] = [];
	const levers = readLevers(entries.get('levers') ?? '', faults);
	return { rest, view: { levers, theme: readTheme(entries.get('theme'), faults) }, faults };
}

function readLevers(text: string, faults: Fault[]): ParameterId[] {
	const asked = [...new Set(unescaped(text).split(','))].filter((id) => id !== '');
	const known = asked.filter((id) => isLever(id)) as ParameterId[];
	for (const id of asked.filter((one) => !isLever(one))) faults.push(unknownLever(id));
	if (known.length > LEVERS_HIGH) faults.push(fault('levers', `at most ${LEVERS_HIGH}`, `${known.length}`));
	return known.slice(0, LEVERS_HIGH);
}

/** A path of points has no slider, so it is no lever of an embedded chart. */
function isLever(id: string): boolean {
	return PARAMETERS.some((known) => known.id === id && known.kind !== 'path');
}

function unknownLever(id: string): Fault {
	const unknown = isParameterId(id) ? null : checkValue(id as ParameterId, 0);
	if (unknown !== null) return placedFault('levers', unknown, 'levers');
	return fault('levers', 'parameters that have a slider', quoted(id));
}

function unescaped(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}

function readTheme(text: string | undefined, faults: Fault[]): EmbedTheme | null {
	const theme = THEMES.find((known) => known === text) ?? null;
	if (text !== undefined && theme === null)
		faults.push(fault('theme', `one of ${THEMES.join(', ')}`, quoted(text)));
	return theme;
}
