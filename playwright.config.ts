import { defineConfig } from '@playwright/test';
import { CHROMIUM_FLAGS, systemChromiums } from './src/scripts/tasks/chromium.js';

const { CI, ORINOCO_ADDRESS, PLAYWRIGHT_REPORT } = process.env;
const [chromium] = systemChromiums();
const address = ORINOCO_ADDRESS ?? 'http://localhost:4183/';

export default defineConfig({
	testDir: 'tests/e2e',
	outputDir: '.cache/e2e',
	fullyParallel: true,
	workers: 2,
	retries: CI ? 2 : 0,
	forbidOnly: Boolean(CI),
	timeout: 60_000,
	expect: { timeout: 10_000 },
	reporter: PLAYWRIGHT_REPORT ? [['list'], ['json', { outputFile: PLAYWRIGHT_REPORT }]] : [['list']],
	use: {
		baseURL: address,
		viewport: { width: 1440, height: 900 },
		acceptDownloads: true,
		// Every visit is a first one, after which the whole site would be kept: tests that need that allow it.
		serviceWorkers: 'block',
		screenshot: 'only-on-failure',
		launchOptions: { args: CHROMIUM_FLAGS, ...(chromium ? { executablePath: chromium } : {}) }
	},
	// `npm test` serves the site itself; by hand the last build is served.
	...(ORINOCO_ADDRESS
		? {}
		: {
				webServer: {
					command: 'npx vite preview --port 4183 --strictPort',
					url: address,
					reuseExistingServer: true
				}
			})
});
