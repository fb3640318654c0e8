import type { Plugin } from 'vite';

const ASKED = '?worker&url';
/** Ids of our own: Vite bundles every address that ends as asked apart. */
const ENTRY = '\0worker-entry:';

/**
 * Makes a worker that is asked for by `?worker&url` an entry of the page's own program, so that what page and worker both need
 * is fetched once. By itself Vite bundles each worker apart, with a second copy of the whole model.
 *
 * While developing, Vite's own way stays. On the server, where no worker is started, there is none to make.
 */
export function sharingWorkers(): Plugin {
	let isServer = false;
	return {
		name: 'sharing-workers',
		apply: 'build',
		enforce: 'pre',
		configResolved: ({ build }) => void (isServer = Boolean(build.ssr)),
		// A worker keeps its name: tools of the browser, logs and tests tell the workers by it.
		outputOptions({ chunkFileNames: names, ...options }) {
			if (typeof names !== 'string') return null;
			const named = names.replace('chunks/[hash]', '[name].[hash]');
			return {
				...options,
				chunkFileNames: ({ name }) => (name.startsWith('workers/') ? named : names)
			};
		},
		async resolveId(asked, importer) {
			if (!asked.endsWith(ASKED)) return null;
			const worker = await this.resolve(asked.slice(0, -ASKED.length), importer);
			return worker && ENTRY + worker.id;
		},
		load(id) {
			if (!id.startsWith(ENTRY)) return null;
			if (isServer) return 'export default "";';
			const path = id.slice(ENTRY.length);
			const name = `workers/${path.replace(/^.*\/|\.ts$/g, '')}`;
			const entry = this.emitFile({ type: 'chunk', id: path, name, preserveSignature: 'strict' });
			return `export default import.meta.ROLLUP_FILE_URL_${entry};`;
		},
		// Vite would note the address, its hash still to come, among the files that are kept for offline use.
		resolveFileUrl: ({ moduleId, relativePath }) =>
			moduleId.startsWith(ENTRY) ? `new URL(${JSON.stringify(relativePath)}, import.meta.url).href` : null
	};
}
