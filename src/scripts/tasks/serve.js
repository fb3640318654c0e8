import { ROOT } from './project.js';

/** First port tried unless another is wished for. */
export const PORT = 4173;

/**
 * The built site, served on a port or the next free one.
 *
 * @param {number} port
 * @returns {Promise<{ address: string, close: () => Promise<void> }>}
 */
export async function serveSite(port) {
	// Known only once the packages are installed.
	const { preview } = await import('vite');
	process.chdir(ROOT);
	const server = await preview({
		logLevel: 'error',
		preview: { port, strictPort: false, host: process.env.HOST ?? '127.0.0.1', open: false }
	});
	const bound = server.httpServer.address();
	const actual = bound !== null && typeof bound === 'object' ? bound.port : port;
	return {
		address: `http://localhost:${actual}${server.config.base.replace(/^\.?\/?/, '/')}`,
		close: () => server.close()
	};
}

/**
 * Port that a text names; null where it names none.
 *
 * @param {string | undefined} text
 * @example portOf('8080'); // => 8080
 */
export function portOf(text) {
	if (text === undefined || text === '') return PORT;
	const port = /^\d{1,5}$/.test(text) ? Number(text) : 0;
	return port >= 1 && port <= 65535 ? port : null;
}
