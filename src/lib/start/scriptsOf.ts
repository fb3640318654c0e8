/** A module as the bundler tells of it. */
interface Module {
	readonly id: string;
	readonly isEntry: boolean;
	readonly importedIds: readonly string[];
	readonly dynamicallyImportedIds: readonly string[];
}

/** Where a module goes. */
export interface Script {
	readonly name: string;
	/** Higher than that of every script that imports from it. */
	readonly rank: number;
}

/** More pages than the site has, and one for its workers. */
export const MOST_LOADS = 32;
/** What SvelteKit makes of a page; the first two are the layout and the page of failures, which every page fetches. */
const PAGE = /[\\/]nodes[\\/](?![01]\.js$)\d+\.js$/;
/** What SvelteKit starts every page with. */
const ALWAYS = /[\\/](nodes[\\/][01]|app|runtime[\\/]client[\\/]entry)\.js$/;

const NEVER = 0;
const LATER = 1;
const AT_FIRST = 2;

/**
 * The script of every module that the first load of a page or a worker needs. What the same loads need at first, and the same
 * later, shares one: no page fetches a module that it does not need, and a worker none that pages alone need.
 *
 * @param modules of the whole program; what is in none of the scripts is left to the bundler
 * @throws Error when there is no page, or more loads than can be told apart
 */
export function scriptsOf(modules: readonly Module[]): Map<string, Script> {
	const loads = loadsOf(modules);
	if (loads.length === 0 || loads.length > MOST_LOADS)
		throw new Error(`scriptsOf requires 1 to ${MOST_LOADS} pages with their workers, got ${loads.length}`);
	const scripts = new Map<string, Script>();
	for (const { id, isEntry } of modules) {
		const needs = loads.map(({ first, whole }) => (first.has(id) ? AT_FIRST : whole.has(id) ? LATER : NEVER));
		if (isEntry || !needs.includes(AT_FIRST)) continue;
		// What a module imports is needed wherever it is, and no later.
		scripts.set(id, { name: needs.join(''), rank: needs.reduce<number>((sum, need) => sum + need, 0) });
	}
	return scripts;
}

/** What each page and what the workers need at first, and what at all. Workers count as one: what they share, a page has fetched. */
function loadsOf(modules: readonly Module[]) {
	const graph = new Map(modules.map((module) => [module.id, module]));
	const entries = modules.filter(({ isEntry }) => isEntry).map(({ id }) => id);
	const always = entries.filter((id) => ALWAYS.test(id));
	if (!entries.some((id) => PAGE.test(id))) return [];
	const pages = entries.filter((id) => PAGE.test(id)).sort();
	const workers = entries.filter((id) => !PAGE.test(id) && !ALWAYS.test(id));
	return [...pages.map((page) => [page, ...always]), workers]
		.filter((starts) => starts.length > 0)
		.map((starts) => ({
			first: reached(starts, graph, ({ importedIds }) => importedIds),
			whole: reached(starts, graph, (module) => [...module.importedIds, ...lateParts(module, graph)])
		}));
}

/** What a module fetches itself; other pages, which SvelteKit fetches, are loads of their own. */
const lateParts = ({ dynamicallyImportedIds }: Module, graph: ReadonlyMap<string, Module>) =>
	dynamicallyImportedIds.filter((id) => !graph.get(id)?.isEntry);

function reached(
	starts: readonly string[],
	graph: ReadonlyMap<string, Module>,
	next: (module: Module) => readonly string[]
): Set<string> {
	const found = new Set(starts);
	// What is added meanwhile is walked too.
	for (const id of found) {
		const module = graph.get(id);
		if (module !== undefined) for (const imported of next(module)) found.add(imported);
	}
	return found;
}
