/// <reference no-default-lib="true"/>
/// <reference lib="esnext" />
/// <reference lib="webworker" />
/// <reference types="@sveltejs/kit" />
import { base, build, files, prerendered, version } from '$service-worker';
import {
	CACHE_PREFIX,
	cacheName,
	essentialPaths,
	extraPaths,
	keptPath,
	lostPath
} from './lib/offline/cachePlan.ts';
import { TAKE_OVER } from './lib/offline/messages.ts';

const worker = globalThis.self as unknown as ServiceWorkerGlobalScope;
const plan = { base, build, files, prerendered, version };
const name = cacheName(plan);

/** Past the browser's own cache, which may hold a page of the release before. */
const fresh = (path: string): Request => new Request(path, { cache: 'reload' });

worker.addEventListener('install', (event) => event.waitUntil(fill()));
worker.addEventListener('activate', (event) => event.waitUntil(settle()));
worker.addEventListener('message', ({ data }) => {
	if (data === TAKE_OVER) void worker.skipWaiting();
});
worker.addEventListener('fetch', (event) => {
	const { request } = event;
	const { origin, pathname } = new URL(request.url);
	if (request.method !== 'GET' || origin !== worker.location.origin) return;
	const path = keptPath(pathname, plan);
	if (path !== null) event.respondWith(kept(path, request));
	else if (request.mode === 'navigate') event.respondWith(lost(request));
});

/** Keeps the whole build before this worker may take over. */
async function fill(): Promise<void> {
	const cache = await caches.open(name);
	await cache.addAll(essentialPaths(plan).map(fresh));
	await Promise.allSettled([...extraPaths(plan).map((path) => cache.add(fresh(path))), keepLost(cache)]);
}

/** Keeps the page for addresses that lead nowhere. A host may serve it as what it is, or as what it is for. */
async function keepLost(cache: Cache): Promise<void> {
	const page = await fetch(fresh(lostPath(plan)));
	if (page.ok || page.status === 404) await cache.put(lostPath(plan), page);
}

/** Removes what earlier releases have left, then serves the pages that are open. */
async function settle(): Promise<void> {
	const old = (await caches.keys()).filter((key) => key.startsWith(CACHE_PREFIX) && key !== name);
	await Promise.all(old.map((key) => caches.delete(key)));
	await worker.clients.claim();
}

/** What the network has at an address that is none of the site's; without a network, the site's own word that no page is there. */
async function lost(request: Request): Promise<Response> {
	try {
		return await fetch(request);
	} catch (error) {
		const page = await (await caches.open(name)).match(lostPath(plan));
		if (page === undefined) throw error;
		return new Response(page.body, { status: 404, headers: page.headers });
	}
}

/** What was kept, so that a page and its scripts are always of one release; else what the network has. */
async function kept(path: string, request: Request): Promise<Response> {
	const cache = await caches.open(name);
	const response = await cache.match(path);
	// A host that redirects /page/ to /page taints the response for a navigation.
	if (response?.redirected) return new Response(response.body, response);
	return response ?? fetch(request);
}
