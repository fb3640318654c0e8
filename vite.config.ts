import { sveltekit } from '@sveltejs/kit/vite';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { sharingWorkers } from './src/lib/workers/sharingWorkers.ts';
import { fetchedTogether } from './src/lib/start/fetchedTogether.ts';

/** Optional companions of the writer of documents that no file here needs: half a megabyte less to keep offline. */
const notUsed = fileURLToPath(new URL('src/lib/export/pdf/notUsed.ts', import.meta.url));
/** The chart library mixes colours where bars are hovered or move; ours are painted from marks. */
const noColours = fileURLToPath(new URL('src/lib/charts/noColours.ts', import.meta.url));
/** The writer of workbooks packs in a worker made from a text, which the content policy forbids. */
const zipInPlace = fileURLToPath(new URL('src/lib/export/zipInPlace.ts', import.meta.url));

export default defineConfig({
	plugins: [sharingWorkers(), fetchedTogether(), sveltekit()],
	resolve: {
		alias: {
			html2canvas: notUsed,
			canvg: notUsed,
			dompurify: notUsed,
			'@kurkle/color': noColours,
			'../zip/zipToArrayBuffer.js': zipInPlace
		}
	},
	server: { fs: { allow: ['models'] } },
	build: {
		target: 'es2022',
		// A constant's name and its way through the scripts weigh more than the constant.
		rolldownOptions: {
			checks: { pluginTimings: false },
			optimization: { inlineConst: { mode: 'all', pass: 3 } }
		}
	},
	worker: { format: 'es' },
	test: {
		include: ['tests/**/*.test.ts'],
		exclude: ['tests/e2e/**'],
		setupFiles: ['tests/helpers/seed.ts'],
		// Laws run over many inputs and the terminal is started as a program: slow on a busy machine, never wrong for it.
		testTimeout: 60_000,
		// All cores: by itself the runner leaves one of them idle, which on two is half.
		maxWorkers: '100%',
		// Each worker reads registry and model once, not once a file: half the time. A test puts back what it changes of what all share.
		isolate: false,
		coverage: {
			provider: 'v8',
			include: ['models/**/*.ts'],
			exclude: ['models/data/**'],
			thresholds: { lines: 95, branches: 95 }
		}
	}
});
