import { parentPort, workerData } from 'node:worker_threads';
import { drawEngine } from '#models/uncertainty/drawEngine.ts';
import { pointsOf, readerOf } from '#models/uncertainty/drawOutput.ts';
import { uncertainParameters } from '#models/uncertainty/uncertainParameters.ts';
import type { Block, Share } from './block.ts';

const { request, size, first, stride } = workerData as Share;
const { assumptions, choice, seed, mode = 'quasi', n, outputs } = request;
const uncertain = uncertainParameters(assumptions, choice);
const series = new Set(outputs.map((output) => output.series));
const readers = outputs.map((output) => ({ read: readerOf(output), points: pointsOf(output) }));
const engine = drawEngine();

for (let from = first * size; from < n; from += stride * size) {
	const until = Math.min(from + size, n);
	const values = readers.map(({ points }) => new Float64Array(points * (until - from)));
	const slices = engine(
		{ assumptions, uncertain, seed, mode, n: until, from, series },
		(draw, baseline, scenario) => {
			readers.forEach(({ read, points }, index) => {
				const at = (draw - from) * points;
				read(baseline, scenario, values[index].subarray(at, at + points));
			});
		}
	);
	while (!slices.next().done);
	const block: Block = { from, values };
	parentPort?.postMessage(
		block,
		values.map(({ buffer }) => buffer)
	);
}
