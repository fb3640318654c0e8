import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';

test.use({ serviceWorkers: 'allow' });

let server: Server;
let address = '';
/** Whether the server has been given a newer release. */
let isNewer = false;

/** The site behind a server that can be given a newer release while a reader is there. */
test.beforeAll(async ({ baseURL }) => {
	server = createServer((request, response) => {
		void answer(new URL(request.url ?? '/', baseURL)).then(({ status, headers, body }) => {
			response.writeHead(status, headers);
			response.end(body);
		});
	});
	await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
	const { pathname } = new URL(baseURL ?? 'http://localhost/');
	address = `http://localhost:${(server.address() as AddressInfo).port}${pathname}`;
});
test.afterAll(() => new Promise((resolve) => server.close(resolve)));

async function answer(url: URL) {
	const found = await fetch(url);
	const body = Buffer.from(await found.arrayBuffer());
	const type = found.headers.get('content-type') ?? 'text/html';
	const changed = isNewer && url.pathname.endsWith('service-worker.js');
	const headers = { 'content-type': type, 'cache-control': 'no-store' };
	return { status: found.status, headers, body: changed ? Buffer.concat([body, Buffer.from('\n;')]) : body };
}

test('a newer release is offered, and taken only when the reader says so', async ({ page }) => {
	await page.goto(`${address}compare`);
	await page.evaluate(async () => {
		await navigator.serviceWorker.ready;
		if (navigator.serviceWorker.controller === null)
			await new Promise((resolve) => navigator.serviceWorker.addEventListener('controllerchange', resolve));
	});
	await page.evaluate(() => document.body.setAttribute('data-visit', 'first'));
	isNewer = true;
	await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
	await expect(page.getByText('A new version is ready.')).toBeVisible();
	await expect(page.locator('body')).toHaveAttribute('data-visit', 'first');
	await page.getByRole('button', { name: 'Reload' }).click();
	await expect(page.locator('body')).not.toHaveAttribute('data-visit', 'first');
	await expect(page.getByText('A new version is ready.')).toHaveCount(0);
});
