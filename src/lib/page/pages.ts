/** A page of the site, as the masthead names it. */
export interface SitePage {
	/** Behind the base path, without a slash in front. */
	readonly path: string;
	readonly label: string;
}

/** Pages that exist, in the order of the masthead. The simulator's link carries the reader's state. */
export const PAGES: readonly SitePage[] = [
	{ path: '', label: 'Simulator' },
	{ path: 'compare', label: 'Compare' },
	{ path: 'story', label: 'Story' },
	{ path: 'method', label: 'Method' },
	{ path: 'evidence', label: 'Evidence' },
	{ path: 'sources', label: 'Sources' }
];
