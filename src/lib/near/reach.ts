/** Told to the window when a part of this release is asked for that is no longer there. */
export const RENEWED = 'orinoco-renewed';

/** Why a late part did not come: no network; its release is gone; the browser keeps an earlier failure of it, or it is faulty. */
export type Why = 'away' | 'gone' | 'stuck';

/** A late part that did not come. */
export class Absent extends Error {
	constructor(readonly why: Why) {
		super(why);
	}
}

/** What is said of a part that did not come, behind its name. */
export const absence = (error: unknown): string =>
	`could not be loaded; ${error instanceof Absent && error.why === 'away' ? 'the network is needed once' : 'load the page again'}`;

/** Whether the browser knows that there is no line; one that says otherwise may be wrong. */
const isOffline = () => globalThis.navigator?.onLine === false;

/** Parts that have come, by the text that asks for them: many places ask for one. */
const here = new Set<string>();

/** Parts that came under a second name, by their first. */
const renamed = new Map<string, Promise<unknown>>();

/** Style sheets that did not come, by the text that asks for their part. */
const unstyled = new Map<string, string>();

/** Whether a script or style sheet can be had now. Past what the browser keeps: it asks what the host has. */
async function standing(file: string): Promise<Why | 'there'> {
	try {
		return (await fetch(file, { method: 'HEAD', cache: 'no-store' })).ok ? 'there' : 'gone';
	} catch {
		return 'away';
	}
}

/** @throws {Absent} where a script or style sheet cannot be had now; the page is told where its release is gone */
async function assured(file: string): Promise<void> {
	const found = await standing(file);
	if (found === 'gone') dispatchEvent(new Event(RENEWED));
	if (found !== 'there') throw new Absent(found);
}

/** A browser keeps the failure of a script until the page is loaded anew: under another name it asks again. */
async function underAnotherName(script: string): Promise<unknown> {
	await assured(script);
	return import(/* @vite-ignore */ `${script}?again=${Date.now()}`).catch(() => {
		throw new Absent('stuck');
	});
}

/** A part whose style sheet failed: the page keeps the dead link, and would show the part without it the next time. */
async function restyled<Module>(sheet: string, load: () => Promise<Module>): Promise<Module> {
	unstyled.set(String(load), sheet);
	await assured(sheet);
	await styled(sheet);
	unstyled.delete(String(load));
	return load();
}

/** Puts a style sheet in the page anew. */
async function styled(sheet: string): Promise<void> {
	for (const dead of document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]'))
		if (dead.href === sheet) dead.remove();
	const link = document.createElement('link');
	link.rel = 'stylesheet';
	link.href = sheet;
	await new Promise((done, fail) => {
		link.onload = done;
		link.onerror = () => fail(new Absent('stuck'));
		document.head.append(link);
	});
}

/**
 * Fetches a late part. It may be asked for again after a failure.
 *
 * @param load gives its module
 * @throws {Absent} if it does not come
 */
export async function reach<Module>(load: () => Promise<Module>): Promise<Module> {
	// What it would import fails for good, too: without a line nothing is begun. What was kept for offline use needs none.
	const isCut = isOffline() && !navigator.serviceWorker?.controller && !here.has(String(load));
	if (isCut && (await standing(import.meta.url)) === 'away') throw new Absent('away');
	const sheet = unstyled.get(String(load));
	if (sheet !== undefined) return restyled(sheet, load);
	try {
		const part = await load();
		here.add(String(load));
		return part;
	} catch (error) {
		const [script, ending] = /https?:\S+\.(js|css)\b/.exec(String(error)) ?? [];
		if (script === undefined) throw new Absent(isOffline() ? 'away' : 'stuck');
		if (ending === 'css') return await restyled(script, load);
		const coming = renamed.get(script) ?? underAnotherName(script);
		renamed.set(script, coming);
		coming.catch(() => renamed.delete(script));
		return (await coming) as Module;
	}
}
