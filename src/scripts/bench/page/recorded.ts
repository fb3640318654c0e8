/** A move of the hand as the page lived through it, on the page's own clock. [ms] */
export interface Move {
	/** When the browser had the input. */
	readonly arrived: number;
	/** When the page began to work on it. */
	readonly handled: number;
	/** When the picture that shows it was painted. */
	readonly painted: number;
}

/** What `recorder.js` gives the page under measurement. */
export interface Recorder {
	takeMoves(): Move[];
	fans(): number;
	paints(): { readonly first: number; readonly largest: number };
	move(slider: Element, count: number): Promise<void>;
	export(button: Element): Promise<number>;
}

declare global {
	// A global that scripts of the page see is declared in no other way.
	var orinocoBench: Recorder;
}
