import { createHash } from 'node:crypto';

/** Longest that the program waits for a first paint that the browser does not tell of. [ms] assumption */
const PATIENCE = 3000;

/**
 * Settles when the browser has shown the page. Nothing is waited for where nothing will be shown: in the background, in a
 * frame that may be out of sight, on a page that the program fills. Old browsers do not tell: there a frame is waited for.
 */
const SHOWN = `new Promise((settle) => {
	if (document.hidden || self !== top || element.childElementCount < 2) return setTimeout(settle);
	setTimeout(settle, ${PATIENCE});
	if (!globalThis.PerformanceObserver?.supportedEntryTypes?.includes('paint')) return requestAnimationFrame(() => setTimeout(settle));
	new PerformanceObserver(settle).observe({ type: 'paint', buffered: true });
})`;

/**
 * Keeps what the reader does to what does not answer yet: presses of buttons, choices, files, typed values. The page does it
 * again once it can. What is awake already does it itself.
 */
const EARLY = `orinocoEarly = [];
orinocoEarly.keep = ({ type, target }) => {
	if (orinocoEarly.isRootAwake && !target.closest?.('[data-asleep]')) return;
	const doer = type === 'click' ? target.closest?.('button:not([popovertarget])') : target;
	if (doer) orinocoEarly.push({ type, target: doer, value: doer.value, checked: doer.checked });
};
for (const type of ['click', 'change']) addEventListener(type, orinocoEarly.keep, true);`;

/** What a page with a program holds. */
const STARTS = 'kit.start(';
const MODULE = /<link href="([^"]+)" rel="modulepreload">\s*/g;
const PROGRAM = /Promise\.all\(\[(\s*import\([^\]]+)\]\)/;
const INLINE = /<script>([\s\S]*?)<\/script>/g;
const SCRIPTS = /script-src[^;"]*/;
const HASH = / 'sha256-[^']*'/g;

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
	if (!changed.includes(EARLY) || changed.includes('rel="modulepreload"'))
		throw new Error('paintFirst: the page starts its program in an unknown way');
	if (changed.includes('"content-security-policy"') && !SCRIPTS.test(changed))
		throw new Error('paintFirst: the page has a content policy without script-src');
	return allowing(changed, changed);
}

/**
 * A content policy that allows the scripts that stand in a page, and no other.
 *
 * @param policy a text with one `script-src`, whose other sources stay; the page itself where its policy stands in it
 */
export function allowing(policy: string, page: string): string {
	const hashOf = (script: string) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`;
	const hashes = [...page.matchAll(INLINE)].map(([, script = '']) => hashOf(script));
	return policy.replace(SCRIPTS, (sources) => [sources.replaceAll(HASH, ''), ...hashes].join(' '));
}
