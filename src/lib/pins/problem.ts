/** What can be wrong with the store. */
export type ProblemKind = 'unavailable' | 'full' | 'unreadable' | 'newer';

/** A sentence for the reader, and what can be saved. */
export interface Problem {
	readonly kind: ProblemKind;
	readonly sentence: string;
	/** Content that the reader can take away as a file. */
	readonly rescue: string | null;
}

const SENTENCES: Readonly<Record<ProblemKind, string>> = {
	unavailable:
		'This browser does not let the page keep anything, as in a private window. Pins last until the page is closed; export them to keep them.',
	full: 'This browser has no room left for pins. Those of this visit last until the page is closed; export them to keep them.',
	unreadable: 'Some stored pins could not be read. They are set aside, and everything else goes on.',
	newer:
		'The pins in this browser were written by a newer version of Orinoco and are left untouched. Pins of this visit last until the page is closed; reload to get the newer version.'
};

/** Problem of a kind. */
export function problem(kind: ProblemKind, rescue: string | null = null): Problem {
	return { kind, sentence: SENTENCES[kind], rescue };
}

/** Thrown inside a transaction so that a store of a newer version stays as it is. */
export class NewerStoreError extends Error {
	override readonly name = 'NewerStoreError';

	constructor(readonly content: unknown) {
		super('The store was written by a newer version.');
	}
}

/** Problem behind an error of the store. */
export function problemOf(error: unknown): Problem {
	if (error instanceof NewerStoreError) return problem('newer', rescueOf(error.content));
	const name = error instanceof Error || error instanceof DOMException ? error.name : '';
	return problem(name === 'QuotaExceededError' ? 'full' : 'unavailable');
}

/** Unreadable content as the text of a file. */
export function rescueOf(content: unknown): string {
	try {
		return JSON.stringify(content, null, '\t') ?? String(content);
	} catch {
		return String(content);
	}
}
