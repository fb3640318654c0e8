import { allowing, paintFirst } from '$lib/start/paintFirst.ts';
import type { Handle } from '@sveltejs/kit';

const POLICY = 'content-security-policy';

/** Pages show themselves before they start their program. */
export const handle: Handle = async ({ event, resolve }) => {
	const response = await resolve(event);
	if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
	const page = paintFirst(await response.text());
	const headers = new Headers(response.headers);
	// Names the program's files as what to fetch first.
	headers.delete('link');
	const policy = headers.get(POLICY);
	if (policy !== null) headers.set(POLICY, allowing(policy, page));
	headers.delete('content-length');
	return new Response(page, { status: response.status, headers });
};
