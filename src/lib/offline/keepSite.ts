import { base } from '$app/paths';

/** Time that the page has the line to itself before the site is fetched for use without one. [ms] assumption */
const REST = 2000;

const address = `${base}/service-worker.js`;

/** The one policy under which the page may register a service worker: its own. */
const policy = globalThis.trustedTypes?.createPolicy('orinoco-offline', {
	createScriptURL: (_: string) => address
});

/** Lets the browser keep the site, some time after the page answers. Where that is forbidden, the page works on a line. */
export function keepSite(container: ServiceWorkerContainer | undefined): void {
	if (container !== undefined && !import.meta.env.DEV)
		setTimeout(
			() => void container.register(policy?.createScriptURL(address) ?? address).catch(() => undefined),
			REST
		);
}
