/** What a build consists of, as the service worker is told. */
export interface Build {
	readonly base: string;
	readonly version: string;
	/** Hashed scripts, styles and fonts. */
	readonly build: readonly string[];
	/** Files of `static/`. */
	readonly files: readonly string[];
	/** Paths of the prerendered pages. */
	readonly prerendered: readonly string[];
}

/** Every cache of this site starts so, and no other does. */
export const CACHE_PREFIX = 'orinoco-';

/**
 * Name of the cache of one build: two builds of one version have different ones.
 *
 * @example cacheName({ base: '', version: '1.0.0', build: [], files: [], prerendered: [] }); // => 'orinoco-1.0.0-811c9dc5'
 */
export function cacheName({ base, version, build, files, prerendered }: Build): string {
	return `${CACHE_PREFIX}${version}-${fingerprint([base, ...build, ...files, ...prerendered].join('\n'))}`;
}

/** FNV-1a over UTF-16 code units, 32 bits, as eight hexadecimal digits. */
function fingerprint(text: string): string {
	const OFFSET = 0x811c9dc5;
	const PRIME = 0x01000193;
	let hash = OFFSET;
	for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME);
	return (hash >>> 0).toString(16).padStart(8, '0');
}

/** Paths without which the page does not run offline. */
export function essentialPaths({ build, prerendered }: Build): string[] {
	return [...new Set([...build, ...prerendered])];
}

/** Paths that are kept too if they can be had. Files for the host alone are never served to a browser. */
export function extraPaths({ base, files }: Build): string[] {
	const isForHost = (path: string): boolean => /^[._]/.test(path.slice(base.length + 1));
	return files.filter((path) => !isForHost(path));
}

/**
 * Path of what the site shows where no page is: a file that a build does not list.
 *
 * @example lostPath({ base: '/o' }); // => '/o/404.html'
 */
export function lostPath({ base }: Pick<Build, 'base'>): string {
	return `${base}/404.html`;
}

/**
 * Path under which an address is kept; null when it is none of the build's.
 *
 * Queries do not matter: the page reads them itself. A page may be asked for with or without a slash at its end, or as a file.
 *
 * @example keptPath('/o/compare/', { base: '/o', prerendered: ['/o/compare'], build: [], files: [], version: '' }); // => '/o/compare'
 */
export function keptPath(pathname: string, plan: Build): string | null {
	const bare = pathname.replace(/(\/index)?\.html$|\/$/, '');
	const spellings = [pathname, bare, `${bare}/`, `${bare}.html`];
	const known = new Set([...plan.build, ...plan.prerendered, ...extraPaths(plan)]);
	return spellings.find((spelling) => known.has(spelling)) ?? null;
}
