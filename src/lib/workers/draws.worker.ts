/** Computes draws off the page, in slices, so that a newer wish can stop an older one. */
import { drawSlices } from '#models/uncertainty/draws.ts';
import { breathe } from './breathe.ts';
import { buffersOf } from './buffersOf.ts';
import type { FromWorker, ToWorker } from './drawsMessages.ts';

const slices = drawSlices();
const cancelled = new Set<number>();
let queue = Promise.resolve();

const send = (message: FromWorker, handed: Transferable[] = []) => postMessage(message, { transfer: handed });

/** Works through one request; stops between slices when it was cancelled meanwhile. */
async function work({ id, request }: Extract<ToWorker, { kind: 'request' }>): Promise<void> {
	try {
		const steps = slices(request);
		for (;;) {
			if (cancelled.delete(id)) return send({ kind: 'cancelled', id });
			const step = steps.next();
			if (step.done) return send({ kind: 'result', id, result: step.value }, buffersOf(step.value));
			await breathe();
		}
	} catch (error) {
		send({ kind: 'fault', id, message: error instanceof Error ? error.message : String(error) });
	}
}

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
	if (data.kind === 'cancel') cancelled.add(data.id);
	else queue = queue.then(() => work(data));
});

send({ kind: 'awake' });
