import type { Plugin } from 'vite';
import { MOST_LOADS, scriptsOf } from './scriptsOf.ts';
import type { Script } from './scriptsOf.ts';

/**
 * Makes one script of all modules that the same first loads need. By itself the bundler also parts them by every late part that
 * needs them too, although its page has fetched them by then: a hundred small scripts weigh a tenth more than few, gzipped.
 */
export function fetchedTogether(): Plugin {
	let scripts = new Map<string, Script>();
	let isServer = false;
	return {
		name: 'fetched-together',
		apply: 'build',
		configResolved: ({ build }) => void (isServer = Boolean(build.ssr)),
		buildEnd(error) {
			if (error || isServer) return;
			const modules = [...this.getModuleIds()].map((id) => this.getModuleInfo(id));
			scripts = scriptsOf(modules.filter((module) => module !== null));
		},
		// Asked before a module is known: the names come later. A group takes all that its modules import, hence the ranks.
		outputOptions(options) {
			if (isServer) return null;
			const groups = Array.from({ length: 2 * MOST_LOADS + 1 }, (_, rank) => ({
				priority: rank,
				name(id: string) {
					const script = scripts.get(id);
					return script?.rank === rank ? script.name : null;
				}
			}));
			return { ...options, codeSplitting: { groups } };
		}
	};
}
