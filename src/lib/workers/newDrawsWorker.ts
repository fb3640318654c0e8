import type { WorkerLike } from './drawsClient.ts';

/** A worker that computes draws; throws where the browser gives none. */
export function newDrawsWorker(): WorkerLike {
	return new Worker(new URL('./draws.worker.ts', import.meta.url), { type: 'module' }) as WorkerLike;
}
