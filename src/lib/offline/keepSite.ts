import { base } from '$app/paths';

/** Rest after the page answers before the site is fetched for use without a line: both would share it. [ms] assumption */
const REST = 2000;

const address = `${base}/service-worker.js`;

/** The one policy under which the page may register a service worker: its own. */
const policy = globalThis.trustedTypes?.createPolicy('orinoco-offline', {
	createScriptURL: (_: string) => address
});

/** Lets the browser keep the site, once this page has what it needs itself. */
export function keepSite(container: ServiceWorkerContainer | undefined): void {
	if (container !== undefined && !import.meta.env.DEV)
		setTimeout(() => void container.register(policy?.createScriptURL(address) ?? address), REST);
}
