import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
	plugins: [sveltekit()],
	server: { fs: { allow: ['models'] } },
	build: { target: 'es2022' },
	worker: { format: 'es' },
	test: {
		include: ['tests/**/*.test.ts'],
		exclude: ['tests/e2e/**'],
		// Laws run over many inputs and the terminal is started as a program: slow on a busy machine, never wrong for it.
		testTimeout: 60_000,
		coverage: { provider: 'v8', include: ['models/**/*.ts'], exclude: ['models/data/**'] }
	}
});
