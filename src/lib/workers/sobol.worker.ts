/** Computes Sobol indices off the page, saying how far it is. */
import { sobolIndices } from '#models/uncertainty/sobolIndices.ts';
import type { ParameterIndex, SobolRequest } from '#models/uncertainty/sobolIndices.ts';

/** From the worker: the share done, the indices, or why there are none. */
export type FromSobol =
	| { readonly kind: 'progress'; readonly share: number }
	| { readonly kind: 'result'; readonly indices: readonly ParameterIndex[] }
	| { readonly kind: 'fault'; readonly message: string };

const send = (message: FromSobol) => postMessage(message);

addEventListener('message', ({ data }: MessageEvent<SobolRequest>) => {
	try {
		const steps = sobolIndices(data);
		for (;;) {
			const step = steps.next();
			if (step.done) return send({ kind: 'result', indices: step.value });
			send({ kind: 'progress', share: step.value });
		}
	} catch (error) {
		send({ kind: 'fault', message: error instanceof Error ? error.message : String(error) });
	}
});
