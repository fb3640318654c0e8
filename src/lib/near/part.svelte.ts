import { Absent, reach } from './reach.ts';
import type { Why } from './reach.ts';

/** A part of the page that is fetched late. */
export class Part<Content> {
	/** What came; null until it did. */
	content = $state.raw<Content | null>(null);
	/** Why it did not; null while nothing is wrong. */
	why = $state.raw<Why | null>(null);
	readonly #load: () => Promise<{ readonly default: Content }>;

	/** @param load gives the module that holds it */
	constructor(load: () => Promise<{ readonly default: Content }>) {
		this.#load = load;
	}

	/** Fetches it; asked again where it did not come. Never rejects. */
	readonly fetch = async (): Promise<void> => {
		try {
			this.content = (await reach(this.#load)).default;
			this.why = null;
		} catch (error) {
			this.why = error instanceof Absent ? error.why : 'stuck';
		}
	};
}
