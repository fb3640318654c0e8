import { createHash } from 'node:crypto';

/** Longest that the program waits for a first paint that the browser does not tell of. [ms] assumption */
const PATIENCE = 3000;

/**
 * Settles when the browser has shown the page. One in the background is not shown, and old browsers do not tell: there
 * nothing is waited for but a frame.
 */
const SHOWN = `new Promise((settle) => {
	if (document.hidden) return settle();
	setTimeout(settle, ${PATIENCE});
	if (!globalThis.PerformanceObserver?.supportedEntryTypes?.includes('paint')) return requestAnimationFrame(() => setTimeout(settle));
	new PerformanceObserver(settle).observe({ type: 'paint', buffered: true });
})`;

/** Keeps what the reader does before the page answers: presses of buttons, choices, files. The page does it again once it can. */
const EARLY = `orinocoEarly = [];
orinocoEarly.keep = ({ type, target }) => {
	const doer = type === 'click' ? target.closest?.('button:not([popovertarget])') : target;
	if (doer) orinocoEarly.push({ type, target: doer, value: doer.value, checked: doer.checked });
};
for (const type of ['click', 'change']) addEventListener(type, orinocoEarly.keep, true);`;

/** What a page with a program holds. */
const STARTS = 'kit.start(';
const MODULE = /<link href="([^"]+)" rel="modulepreload">\s*/g;
const PROGRAM = /Promise\.all\(\[(\s*import\([^\]]+)\]\)/;
const INLINE = /<script>([\s\S]*?)<\/script>/g;
const ALLOWED = /script-src 'self'[^;"]*/;

/**
 * Lets a page be painted before its program is fetched: on a slow line the words, styles and letters come first, on a
 * slow processor nothing stands between them and the reader.
 *
 * @param page what SvelteKit writes
 * @returns the same page; its program starts after the first paint, and its own policy allows the changed text
 * @throws Error when the page starts its program in a way that is not known here
 */
export function paintFirst(page: string): string {
	if (!page.includes(STARTS)) return page;
	const modules = [...page.matchAll(MODULE)].map(([, href]) => href);
	const changed = page.replaceAll(MODULE, '').replace(
		PROGRAM,
		(_, imports: string) => `${EARLY}
${SHOWN}.then(() => {
	for (const href of ${JSON.stringify(modules)}) document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href }));
	return Promise.all([${imports}]);
})`
	);
	if (!changed.includes(EARLY)) throw new Error('paintFirst: the page starts its program in an unknown way');
	return allowing(changed, changed);
}

/**
 * A content policy that allows the scripts that stand in a page, and no other.
 *
 * @param policy a text with one `script-src`; the page itself where its policy stands in it
 */
export function allowing(policy: string, page: string): string {
	const hashOf = (script: string) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`;
	const hashes = [...page.matchAll(INLINE)].map(([, script = '']) => hashOf(script));
	return policy.replace(ALLOWED, `script-src 'self' ${hashes.join(' ')}`);
}
