import { fault } from '#models/parameters/fault.ts';
import type { Fault } from '#models/parameters/fault.ts';
import { quoted } from '#models/text/cleanText.ts';
import { decode } from '#models/scenarios/codec.ts';
import type { PageState } from '#models/scenarios/state.ts';
import { COMPARE_KEYS, splitQuery } from '$lib/page/pageKeys.ts';
import { LETTERS } from '$lib/pins/letters.ts';
import type { Letter } from '$lib/pins/letters.ts';

/** How the pins are drawn. */
export const LAYOUTS = ['overlay', 'multiples', 'table'] as const;
export type Layout = (typeof LAYOUTS)[number];
/** Whether the ranges of the draws are shown. */
export const BANDS = ['off', 'on'] as const;
export type Bands = (typeof BANDS)[number];

/** What the comparison shows, beyond the station, year and band that every page has. */
export interface CompareView {
	readonly layout: Layout;
	/** What the pins are measured against; null: each pin's world without the Venezuelan change. */
	readonly against: Letter | null;
	readonly bands: Bands;
	/** Ends of the waterfall. */
	readonly from: Letter;
	readonly to: Letter;
}

/** What the comparison shows before anybody has chosen. */
export const OPENING: CompareView = { layout: 'overlay', against: null, bands: 'off', from: 'A', to: 'B' };

/**
 * What this page adds to an address, without what is as on opening.
 *
 * @example compareQuery({ ...OPENING, against: 'B' }); // => 'against=B'
 */
export function compareQuery(view: CompareView): string {
	const changed = COMPARE_KEYS.filter((key) => view[key] !== OPENING[key] && view[key] !== null);
	return changed.map((key) => `${key}=${view[key]}`).join('&');
}

/** An address taken apart. */
export interface ReadCompareQuery {
	/** State of the codec's part. */
	readonly state: PageState;
	/** The codec's part, which names its own faults when it is decoded. */
	readonly rest: string;
	readonly view: CompareView;
	/** What could not be used of this page's own part. */
	readonly faults: readonly Fault[];
}

/**
 * State and view of the comparison that an address states, with a fault for what could not be used of its own keys.
 *
 * Never throws.
 *
 * @param query with or without its question mark
 */
export function readCompareQuery(query: string): ReadCompareQuery {
	const { entries, rest } = splitQuery(query.replace(/^\?/, ''), COMPARE_KEYS);
	const read: Fault[] = [];
	const letter = (key: string, opening: Letter | null): Letter | null =>
		word(key, entries, LETTERS, read) ?? opening;
	const view: CompareView = {
		layout: word('layout', entries, LAYOUTS, read) ?? OPENING.layout,
		against: letter('against', null),
		bands: word('bands', entries, BANDS, read) ?? OPENING.bands,
		from: letter('from', OPENING.from) as Letter,
		to: letter('to', OPENING.to) as Letter
	};
	return { state: decode(rest).state, rest, view, faults: read };
}

function word<Word extends string>(
	where: string,
	entries: ReadonlyMap<string, string>,
	words: readonly Word[],
	faults: Fault[]
): Word | null {
	const text = entries.get(where);
	if (text === undefined) return null;
	const known = words.find((candidate) => candidate === text);
	if (known !== undefined) return known;
	faults.push(fault(where, `one of ${words.join(', ')}`, quoted(text)));
	return null;
}
