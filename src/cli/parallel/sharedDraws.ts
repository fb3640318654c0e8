import { Worker } from 'node:worker_threads';
import { countingCollector, PILOT_DRAWS } from '#models/uncertainty/countingCollector.ts';
import { pointsOf } from '#models/uncertainty/drawOutput.ts';
import type { DrawRequest, DrawResult, OutputBands } from '#models/uncertainty/draws.ts';
import { PSEUDO_BLOCK } from '#models/uncertainty/unitPoints.ts';
import type { Progress } from '../output/progress.ts';
import { pauses } from '../pauses.ts';
import type { Block, Share } from './block.ts';

/** Draws of a block: whole streams of the pseudo-random numbers. */
const BLOCK = PSEUDO_BLOCK;

/**
 * Bands of very many draws, computed by several helpers side by side: the same numbers as by one.
 *
 * @param request more draws than are kept exactly
 * @param helpers how many
 */
export async function sharedDraws(
	request: DrawRequest,
	helpers: number,
	progress: Progress
): Promise<DrawResult> {
	const { seed, n, mode = 'quasi', outputs } = request;
	const collected = outputs.map((output) => {
		const points = pointsOf(output);
		return { output, points, collector: countingCollector(points, n, PILOT_DRAWS) };
	});
	const pause = pauses();
	let done = 0;
	const count = async ({ from, values }: Block): Promise<void> => {
		for (const [index, { points, collector }] of collected.entries()) {
			const all = values[index];
			for (let at = 0, draw = from; at < all.length; at += points, draw++) {
				collector.take(draw, all.subarray(at, at + points));
			}
			await pause();
		}
		done += values[0].length / collected[0].points;
		progress.at(done / n);
	};
	// One block after the other, as they are handed in: what is counted first sets the range of the bins.
	let counted = Promise.resolve();
	const inOrder = pilotFirst(({ block, taken }) => {
		counted = counted.then(() => count(block)).then(taken);
	});
	const staff = Array.from({ length: helpers }, (_, first): Worker => {
		const share: Share = { request, size: BLOCK, first, stride: helpers };
		return new Worker(new URL('./drawWorker.js', import.meta.url), { workerData: share });
	});
	try {
		await Promise.all(staff.map((helper) => helped(helper, inOrder)));
		await counted;
	} finally {
		// Where one has failed, the others would wait for ever to be told that their blocks were taken.
		await Promise.all(staff.map((helper) => helper.terminate()));
	}
	if (done !== n) throw new Error(`${n} draws were shared out, ${done} came back`);
	const bands: OutputBands[] = [];
	for (const { output, collector } of collected) {
		const unanswered = collector.unanswered();
		bands.push({ output, bands: collector.bands(), ...(unanswered && { unanswered }), paths: [] });
		await pause();
	}
	progress.end();
	return {
		seed,
		n,
		mode,
		outputs: bands,
		measures: [],
		sample: null,
		sampled: null
	};
}

/** A block that a helper waits to be told of. */
interface Handed {
	readonly block: Block;
	readonly taken: () => void;
}

/** Holds later blocks back until the draws that set the range of the bins are all there. */
function pilotFirst(take: (handed: Handed) => void): (handed: Handed) => void {
	const waiting: Handed[] = [];
	let missing = PILOT_DRAWS / BLOCK;
	return (handed) => {
		const { from } = handed.block;
		if (missing > 0 && from >= PILOT_DRAWS) return void waiting.push(handed);
		take(handed);
		if (from < PILOT_DRAWS && --missing === 0) waiting.splice(0).forEach(take);
	};
}

/** One helper at its share; resolved when it has handed in all of it. */
function helped(helper: Worker, take: (handed: Handed) => void): Promise<void> {
	return new Promise((resolve, reject) => {
		const taken = () => helper.postMessage('taken');
		helper.on('message', (block: Block) => take({ block, taken }));
		helper.on('error', reject);
		helper.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`a helper ended with ${code}`))));
	});
}
