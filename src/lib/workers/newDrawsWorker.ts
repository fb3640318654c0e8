import type { WorkerLike } from './drawsClient.ts';
import { workerAddress } from './workerAddress.ts';

/** A worker that computes draws; throws where the browser gives none. */
export function newDrawsWorker(): WorkerLike {
	return new Worker(workerAddress('draws'), { type: 'module' }) as WorkerLike;
}
