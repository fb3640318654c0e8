import { LEVER_MEANINGS } from './meanings/levers.ts';
import { READING_MEANINGS } from './meanings/reading.ts';
import type { TermId } from './terms.ts';

/** What a term means, and where more of it stands. */
export interface Meaning {
	/** One or two sentences. */
	readonly says: string;
	/** Page and place behind the base path, and what the link is called. */
	readonly see?: { readonly path: string; readonly label: string };
}

/** The meaning of every term. */
export const MEANINGS: Readonly<Record<TermId, Meaning>> = { ...LEVER_MEANINGS, ...READING_MEANINGS };
