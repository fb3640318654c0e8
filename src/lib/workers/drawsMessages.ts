import type { DrawRequest, DrawResult } from '#models/uncertainty/draws.ts';

/** To the worker: a request, or the wish to stop working on an earlier one. */
export type ToWorker =
	| { readonly kind: 'request'; readonly id: number; readonly request: DrawRequest }
	| { readonly kind: 'cancel'; readonly id: number };

/** From the worker: that it is there, a result, or why there is none. */
export type FromWorker =
	| { readonly kind: 'awake' }
	| { readonly kind: 'result'; readonly id: number; readonly result: DrawResult }
	| { readonly kind: 'cancelled'; readonly id: number }
	| { readonly kind: 'fault'; readonly id: number; readonly message: string };
