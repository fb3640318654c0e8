import { TAKE_OVER } from './messages.ts';

/** What a page is told about a newer release. */
export interface Listener {
	/** A newer release waits for the reader's word. */
	ready(takeOver: () => void): void;
	/** A newer release has taken over; `asked` when it was this page that said so. */
	taken(asked: boolean): void;
}

/**
 * Watches for a newer release and tells the listener; decides nothing by itself.
 *
 * @param container absent where the browser has no service workers
 * @returns a function that ends the watch
 */
export function watchUpdates(container: ServiceWorkerContainer | undefined, listener: Listener): () => void {
	if (container === undefined) return () => {};
	const ending = new AbortController();
	const options = { signal: ending.signal };
	// The very first worker also changes the controller: that is no news.
	let isFirst = container.controller === null;
	let asked = false;
	const offer = (waiting: ServiceWorker): void =>
		listener.ready(() => {
			asked = true;
			waiting.postMessage(TAKE_OVER);
		});
	const changed = (): void => {
		if (!isFirst) listener.taken(asked);
		isFirst = false;
	};
	container.addEventListener('controllerchange', changed, options);
	void container.ready.then((registration) => {
		if (ending.signal.aborted) return;
		if (registration.waiting !== null) offer(registration.waiting);
		registration.addEventListener('updatefound', () => follow(registration, offer), options);
	});
	return () => ending.abort();
}

/** Waits until a worker that is being installed is ready to take over from another. */
function follow(registration: ServiceWorkerRegistration, offer: (waiting: ServiceWorker) => void): void {
	const coming = registration.installing;
	if (coming === null || registration.active === null) return;
	coming.addEventListener('statechange', () => {
		if (coming.state === 'installed' && registration.waiting === coming) offer(coming);
	});
}
