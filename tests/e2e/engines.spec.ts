import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { engineServer } from '../golden/engines/engineServer.ts';
import type { Found } from '../golden/engines/engineServer.ts';
import { openFirefox, systemFirefox } from '../golden/engines/firefox.ts';
import { gap } from '../golden/engines/gap.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const golden = JSON.parse(readFileSync(`${ROOT}tests/golden/engines/numbers.json`, 'utf8')) as Found;

test.describe.configure({ mode: 'serial' });

let server: Awaited<ReturnType<typeof engineServer>>;
test.beforeEach(async () => {
	test.setTimeout(300_000);
	server = await engineServer(`${ROOT}.cache/engines`);
});
test.afterEach(() => server?.close());

/** Every scenario of the golden numbers, to 1e-12 of each value. */
function agrees(found: Found): void {
	expect(Object.keys(found)).toEqual(Object.keys(golden));
	for (const [name, figures] of Object.entries(found)) {
		const { gap: largest, where } = gap(figures, golden[name]);
		expect(largest, `${name}: ${where}`).toBeLessThanOrEqual(1e-12);
	}
}

test('gives the golden numbers to 1e-12 in Chromium', async ({ page }) => {
	await page.goto(server.address);
	agrees(await server.found);
});

test('gives the golden numbers to 1e-12 in Firefox, where there is one', async () => {
	const firefox = systemFirefox();
	test.skip(firefox === null, 'no Firefox on this machine; FIREFOX_PATH may name one');
	const close = openFirefox(firefox ?? '', server.address);
	try {
		agrees(await server.found);
	} finally {
		await close();
	}
});
