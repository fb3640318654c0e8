import { once } from 'node:events';
import { parentPort, workerData } from 'node:worker_threads';
import { drawEngine } from '#models/uncertainty/drawEngine.ts';
import { pointsOf, readerOf } from '#models/uncertainty/drawOutput.ts';
import { uncertainParameters } from '#models/uncertainty/uncertainParameters.ts';
import { withoutAnswers } from '#models/uncertainty/withoutAnswers.ts';
import { AHEAD } from './block.ts';
import type { Block, Share } from './block.ts';

if (parentPort === null)
	throw new Error('Blocks of draws are computed by a helper, for the one who started it.');
const port = parentPort;
const { request, size, first, stride } = workerData as Share;
const { assumptions, choice, seed, mode = 'quasi', n, outputs } = request;
const uncertain = uncertainParameters(assumptions, choice);
const series = new Set(outputs.map((output) => output.series));
const readers = outputs.map((output) => ({ output, read: readerOf(output), points: pointsOf(output) }));
const engine = drawEngine();

/** Blocks that may still be computed before one is taken; every message says that one was. */
let ahead = AHEAD;
port.on('message', () => ahead++);

for (let from = first * size; from < n; from += stride * size) {
	if (ahead === 0) await once(port, 'message');
	ahead--;
	const block = computed(from, Math.min(from + size, n));
	port.postMessage(
		block,
		block.values.map(({ buffer }) => buffer as ArrayBuffer)
	);
}
// A port that listens would keep the helper alive.
port.close();

/** Values of the draws from one to another, half-open. */
function computed(from: number, until: number): Block {
	const values = readers.map(({ points }) => new Float64Array(points * (until - from)));
	const slices = engine(
		{ assumptions, uncertain, seed, mode, n: until, from, series },
		(draw, baseline, scenario, _edition, market) => {
			readers.forEach(({ output, read, points }, index) => {
				const at = (draw - from) * points;
				const into = values[index].subarray(at, at + points);
				read(baseline, scenario, into);
				withoutAnswers(output, market, into);
			});
		}
	);
	while (!slices.next().done);
	return { from, values };
}
