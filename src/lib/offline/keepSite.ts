import { workerAddress } from '$lib/workers/workerAddress.ts';

/** Time that the page has the line to itself before the site is fetched for use without one. [ms] assumption */
const REST = 2000;

/** Lets the browser keep the site, some time after the page answers. Where that is forbidden, the page works on a line. */
export function keepSite(container: ServiceWorkerContainer | undefined): void {
	if (container !== undefined && !import.meta.env.DEV)
		setTimeout(() => void container.register(workerAddress('offline')).catch(() => undefined), REST);
}
