import { FIRST_STEPS } from './steps.ts';
import type { FirstStep } from './steps.ts';

/** Where the browser keeps that the steps were seen. */
const KEY = 'orinoco-first-steps';

/** The steps of a first visit: which of them stands on the page, if any. */
export class FirstSteps {
	/** Index of the step on the page; null while none is. */
	at = $state<number | null>(null);
	step: FirstStep | null = $derived(this.at === null ? null : FIRST_STEPS[this.at]);
	isLast = $derived(this.at === FIRST_STEPS.length - 1);

	/** Shows the first step to who has not seen the steps and did not follow a link to a state. */
	greet(search: string): void {
		if (search === '' && !wasSeen()) this.at = 0;
	}

	/** Shows the first step again. */
	again(): void {
		this.at = 0;
	}

	/** The next step; after the last one none. */
	next(): void {
		if (this.at === null) return;
		if (this.isLast) this.close();
		else this.at += 1;
	}

	/** Takes the steps away and remembers that they were seen. */
	close(): void {
		this.at = null;
		try {
			localStorage.setItem(KEY, 'seen');
		} catch {
			// A forbidden or full store shows the steps again at the next visit, nothing else.
		}
	}

	/** Takes the steps away with their page; at the next visit they are there again. */
	leave(): void {
		this.at = null;
	}
}

function wasSeen(): boolean {
	try {
		return localStorage.getItem(KEY) !== null;
	} catch {
		return false;
	}
}

/** The steps of this visit, for the page that shows them and the words that call them again. */
export const firstSteps = new FirstSteps();
