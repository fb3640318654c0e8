import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { LawsLast } from './lawsLast.ts';

/** Room of the model that is changed; `top` for the files that stand beside the rooms. */
const { MUTATED_ROOM = 'top' } = process.env;

/**
 * Tests that must notice a change in a room: its own, and the worked examples. What only a test of another room would notice
 * counts as unnoticed.
 */
export default defineConfig({
	root: fileURLToPath(new URL('../../', import.meta.url)),
	// The page's own settings are generated, and not there where a changed copy of the model is tried.
	tsconfig: 'models/tsconfig.json',
	resolve: {
		alias: [{ find: /^fast-check$/, replacement: fileURLToPath(new URL('fewRuns.ts', import.meta.url)) }]
	},
	test: {
		include: [
			...(MUTATED_ROOM === 'top' ? [] : [`tests/models/${MUTATED_ROOM}/**/*.test.ts`]),
			'tests/models/*.test.ts'
		],
		// Every run of the tests has fresh modules; between the files of one run they need not be fresh again.
		isolate: false,
		sequence: { sequencer: LawsLast },
		setupFiles: [fileURLToPath(new URL('mutation.setup.ts', import.meta.url))],
		testTimeout: 60_000
	}
});
