import { base } from '$app/paths';
import drawsWorker from './draws.worker.ts?worker&url';
import sobolWorker from './sobol.worker.ts?worker&url';

const ADDRESSES = {
	draws: drawsWorker,
	sobol: sobolWorker,
	/** The service worker. */
	offline: `${base}/service-worker.js`
} as const;

/** The one policy under which the page may start a program: by its name, so that no text becomes an address. */
const policy = globalThis.trustedTypes?.createPolicy('orinoco-worker', { createScriptURL: addressOf });

function addressOf(name: string): string {
	return ADDRESSES[name as keyof typeof ADDRESSES];
}

/** Address of one of the page's own workers, in the form that a policy of trusted types asks for. */
export function workerAddress(name: keyof typeof ADDRESSES): string {
	return policy?.createScriptURL(name) ?? addressOf(name);
}
