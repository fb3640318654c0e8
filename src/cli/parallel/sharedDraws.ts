import { Worker } from 'node:worker_threads';
import { countingCollector } from '#models/uncertainty/countingCollector.ts';
import { pointsOf } from '#models/uncertainty/drawOutput.ts';
import type { DrawRequest, DrawResult } from '#models/uncertainty/draws.ts';
import type { Progress } from '../output/progress.ts';
import type { Block, Share } from './block.ts';

/** Draws of a block: whole streams of the pseudo-random numbers. */
const BLOCK = 1024;
/** Draws that set the range of the bins, as when one process computes them all. */
const PILOT = 8192;

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
		return { output, points, collector: countingCollector(points, n, PILOT) };
	});
	let done = 0;
	const take = ({ from, values }: Block): void => {
		collected.forEach(({ points, collector }, index) => {
			const all = values[index];
			for (let at = 0, draw = from; at < all.length; at += points, draw++) {
				collector.take(draw, all.subarray(at, at + points));
			}
		});
		done += values[0].length / collected[0].points;
		progress.at(done / n);
	};
	const inOrder = pilotFirst(take);
	const shares = Array.from({ length: helpers }, (_, first) => ({
		request,
		size: BLOCK,
		first,
		stride: helpers
	}));
	await Promise.all(shares.map((share) => helped(share, inOrder)));
	progress.end();
	return {
		seed,
		n,
		mode,
		outputs: collected.map(({ output, collector }) => ({ output, bands: collector.bands(), paths: [] })),
		measures: [],
		sample: null
	};
}

/** Holds later blocks back until the draws that set the range of the bins are all there. */
function pilotFirst(take: (block: Block) => void): (block: Block) => void {
	const waiting: Block[] = [];
	let missing = PILOT / BLOCK;
	return (block) => {
		if (missing > 0 && block.from >= PILOT) return void waiting.push(block);
		take(block);
		if (block.from < PILOT && --missing === 0) waiting.splice(0).forEach(take);
	};
}

/** One helper at its share; resolved when it has handed back all of it. */
function helped(share: Share, take: (block: Block) => void): Promise<void> {
	return new Promise((resolve, reject) => {
		const helper = new Worker(new URL('./drawWorker.js', import.meta.url), { workerData: share });
		helper.on('message', take);
		helper.on('error', reject);
		helper.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`a helper ended with ${code}`))));
	});
}
