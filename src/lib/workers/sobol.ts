import type { ParameterIndex, SobolRequest } from '#models/uncertainty/sobolIndices.ts';
import type { FromSobol } from './sobol.worker.ts';
import { workerAddress } from './workerAddress.ts';

/** What a listener hears of a computation of Sobol indices. */
export interface SobolListener {
	progress(share: number): void;
	result(indices: readonly ParameterIndex[]): void;
	fault(sentence: string): void;
}

/**
 * Starts the computation of Sobol indices in a worker.
 *
 * @returns function that stops it
 */
export function computeSobol(request: SobolRequest, listener: SobolListener): () => void {
	let worker: Worker;
	try {
		worker = new Worker(workerAddress('sobol'), { type: 'module' });
	} catch {
		listener.fault('This browser gives the page no background worker, which these shares need.');
		return () => {};
	}
	worker.onmessage = ({ data }: MessageEvent<FromSobol>) => {
		if (data.kind === 'progress') listener.progress(data.share);
		else if (data.kind === 'result') listener.result(data.indices);
		else listener.fault(`The shares could not be computed: ${data.message}.`);
	};
	worker.onerror = () => listener.fault('The background worker stopped before the shares were computed.');
	worker.postMessage(request);
	return () => worker.terminate();
}
