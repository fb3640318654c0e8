/**
 * Calls back whenever the page's colours or type size may have changed: system theme, forced colours, the reader's own choice.
 *
 * @returns function that ends the watch
 */
export function watchTheme(changed: () => void): () => void {
	const queries = ['(prefers-color-scheme: dark)', '(forced-colors: active)', '(min-width: 2000px)'].map(
		(query) => matchMedia(query)
	);
	for (const query of queries) query.addEventListener('change', changed);
	const attributes = new MutationObserver(changed);
	attributes.observe(document.documentElement, { attributeFilter: ['data-theme', 'data-size'] });
	return () => {
		for (const query of queries) query.removeEventListener('change', changed);
		attributes.disconnect();
	};
}
