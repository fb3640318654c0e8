import reference from '$lib/reference/reference.json';
import type { ReferenceDoor } from '$lib/reference/reference.ts';

export const prerender = true;

/** The library's exports, as their docstrings describe them. */
export function load() {
	return { doors: reference as readonly ReferenceDoor[] };
}
