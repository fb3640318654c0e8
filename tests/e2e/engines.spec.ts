import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import { AT, figures, SCENARIOS } from '../golden/engines/figures.ts';
import type { Figures } from '../golden/engines/figures.ts';
import { gap } from '../golden/engines/gap.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const COMPILED = `${ROOT}.cache/engines`;

test.describe.configure({ mode: 'serial' });

let server: Server;
let address: string;

// The model as it is packed, served from a page of its own: the product needs no door for tests.
test.beforeAll(async () => {
	test.setTimeout(300_000);
	const tsc = `${ROOT}node_modules/typescript/bin/tsc`;
	await promisify(execFile)(process.execPath, [
		tsc,
		'-p',
		`${ROOT}models/tsconfig.package.json`,
		'--noCheck',
		'--outDir',
		COMPILED
	]);
	server = createServer((request, response) => {
		const path = normalize(new URL(request.url ?? '/', 'http://test').pathname);
		const isPage = path === '/';
		response.setHeader('Content-Type', isPage ? 'text/html' : 'text/javascript');
		try {
			response.end(isPage ? '<!doctype html><title>The model</title>' : readFileSync(COMPILED + path));
		} catch {
			response.writeHead(404).end();
		}
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});

test.afterAll(() => server?.close());

const golden = JSON.parse(readFileSync(`${ROOT}tests/golden/engines/numbers.json`, 'utf8')) as Record<
	string,
	Figures
>;

for (const [name, overrides] of Object.entries(SCENARIOS)) {
	test(`gives the golden numbers to 1e-12 in the browser: ${name}`, async ({ page }) => {
		await page.goto(address);
		const found = (await page.evaluate(
			async ({ door, overrides, at, source }) => {
				const { simulate } = await import(door);
				const figures = new Function(`return ${source}`)();
				return figures(simulate(overrides), at);
			},
			{ door: `${address}index.js`, overrides, at: AT, source: figures.toString() }
		)) as Figures;
		const { gap: largest, where } = gap(found, golden[name]);
		expect(largest, where).toBeLessThanOrEqual(1e-12);
	});
}
