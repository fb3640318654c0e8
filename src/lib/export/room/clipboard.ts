/** What became of a copy. */
export interface Copied {
	readonly isCopied: boolean;
	/** What happened, and what to do where it failed. */
	readonly sentence: string;
}

const LOCKED = 'The browser does not let this page write to the clipboard.';

/** Copies a text. */
export async function copyText(text: string, what: string): Promise<Copied> {
	try {
		await navigator.clipboard.writeText(text);
		return { isCopied: true, sentence: `${what} copied.` };
	} catch {
		return { isCopied: false, sentence: `${LOCKED} The text stands below, selected: copy it by hand.` };
	}
}

/**
 * Copies a picture.
 *
 * @param picture given as a promise, since some browsers take it only within the click
 */
export async function copyPicture(picture: Promise<Blob>): Promise<Copied> {
	picture.catch(() => {});
	if (typeof ClipboardItem === 'undefined' || !navigator.clipboard?.write)
		return { isCopied: false, sentence: 'This browser copies no pictures: save the PNG instead.' };
	try {
		await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })]);
		return { isCopied: true, sentence: 'Picture copied.' };
	} catch {
		return {
			isCopied: false,
			sentence: `${LOCKED} Save the PNG instead, or allow the clipboard for this page.`
		};
	}
}
