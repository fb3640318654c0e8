import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

/** @type {import('@sveltejs/kit').Config} */
export default {
	preprocess: vitePreprocess(),
	kit: {
		adapter: adapter({ fallback: '404.html', strict: true }),
		// One request fewer for every component: the styles stand in the page.
		inlineStyleThreshold: 16_384,
		paths: { base: /** @type {'' | `/${string}`} */ (process.env.BASE_PATH ?? '') },
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['self'],
				'script-src': ['self'],
				'style-src': ['self', 'unsafe-inline'],
				'img-src': ['self', 'data:', 'blob:'],
				'font-src': ['self', 'data:'],
				'connect-src': ['self', 'blob:'],
				'worker-src': ['self'],
				'manifest-src': ['self'],
				'object-src': ['none'],
				'base-uri': ['self'],
				'form-action': ['none'],
				// No text becomes markup or a program but through these: Svelte's templates, service worker, workers, equations.
				'require-trusted-types-for': ['script'],
				'trusted-types': ['svelte-trusted-html', 'orinoco-worker', 'orinoco-equation']
			}
		},
		// Pictures for the README and for link previews are no part of the page: nobody needs them offline.
		serviceWorker: {
			// The page does it itself, some time after it answers.
			register: false,
			files: (file) => !/\.DS_Store|^(readme|social)\.png$/.test(file)
		},
		prerender: { handleHttpError: 'fail', handleMissingId: 'fail' },
		version: { name: process.env.npm_package_version ?? '1.0.0' }
	}
};
