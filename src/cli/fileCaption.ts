import { captionRecord } from '#models/scenarios/file.ts';
import type { Caption } from '#models/scenarios/file.ts';
import { DRAW_FLAGS } from './drawFlags.ts';
import type { Flags } from './flags.ts';

/** Flags that lay something over what a file says. */
const CHANGING = ['preset', 'market', 'sanctions', 'set', ...Object.keys(DRAW_FLAGS)];

/**
 * What a file calls its scenario and remarks on it, for people. Behind the name stands which flags lie over the file: what
 * they change is no longer what the name was given to. A record keeps the file's own name: it is read back, where a name has a
 * limit, and says its differences itself.
 */
export function fileCaption(caption: Caption, flags: Flags): Caption {
	const { name } = caption;
	const over = CHANGING.filter((flag) => flags.has(flag)).map((flag) => `--${flag}`);
	const changed = over.length === 0 ? '' : ` (changed by ${over.join(', ')})`;
	return captionRecord(name ? { ...caption, name: `${name}${changed}` } : caption);
}

/**
 * Lines that head what is printed of a scenario; none where its file says nothing of it.
 *
 * @example captionLines({ name: 'Ministry case', note: 'Do not quote.' }); // => ['Ministry case', 'Do not quote.', '']
 */
export function captionLines({ name, note }: Caption): string[] {
	const lines = [name, note].filter((line) => line !== undefined);
	return lines.length === 0 ? [] : [...lines, ''];
}
