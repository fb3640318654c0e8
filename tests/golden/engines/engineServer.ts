import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { AT, figures, SCENARIOS } from './figures.ts';
import type { Figures } from './figures.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** Golden figures of every scenario, as one engine found them. */
export type Found = Readonly<Record<string, Figures>>;

/** A page that computes all scenarios and sends what it found back to where it came from. */
const REPORTING_PAGE = `<!doctype html><title>The model</title><script type="module">
import { simulate } from './index.js';
const figures = ${figures.toString()};
const found = {};
for (const [name, overrides] of Object.entries(${JSON.stringify(SCENARIOS)}))
	found[name] = figures(simulate(overrides), ${JSON.stringify(AT)});
await fetch('found', { method: 'POST', body: JSON.stringify(found) });
</script>`;

/**
 * The model as it is packed, compiled and served from a page of its own: the product needs no door for tests.
 *
 * `address` is a page that any browser can be sent to, driven or not; `found` is what such a browser has sent.
 */
export async function engineServer(compiled: string) {
	const tsc = `${ROOT}node_modules/typescript/bin/tsc`;
	const project = `${ROOT}models/tsconfig.package.json`;
	await promisify(execFile)(process.execPath, [tsc, '-p', project, '--noCheck', '--outDir', compiled]);
	let tell: (found: Found) => void = () => {};
	const found = new Promise<Found>((resolve) => (tell = resolve));
	const server = createServer((request, response) => {
		const path = normalize(new URL(request.url ?? '/', 'http://test').pathname);
		if (path === '/found') void textOf(request).then((text) => response.end('') && tell(JSON.parse(text)));
		else {
			const isPage = path === '/';
			response.setHeader('Content-Type', isPage ? 'text/html' : 'text/javascript');
			try {
				response.end(isPage ? REPORTING_PAGE : readFileSync(compiled + path));
			} catch {
				response.writeHead(404).end();
			}
		}
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
	return { address, found, close: () => void server.close() };
}

async function textOf(request: IncomingMessage): Promise<string> {
	const parts: Buffer[] = [];
	for await (const part of request) parts.push(part as Buffer);
	return Buffer.concat(parts).toString();
}
