import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { setTimeout } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { describe, expect, it } from 'vitest';
import { DEFAULTS } from '#models/parameters/registry.ts';
import { CENTRAL_CHOICE } from '#models/uncertainty/uncertainParameters.ts';
import { AHEAD } from '../../src/cli/parallel/block.ts';
import type { Block, Share } from '../../src/cli/parallel/block.ts';

const file = (path: string) => fileURLToPath(new URL(`../../src/cli/${path}`, import.meta.url));
/** Long enough for many blocks of sixteen draws, were they not waited for. [ms] */
const LONG_ENOUGH = 1000;

describe('a helper of the draws', () => {
	it('computes no more blocks than have been taken, but for a few ahead, and ends after its last', async () => {
		const share: Share = {
			request: {
				assumptions: DEFAULTS,
				choice: CENTRAL_CHOICE,
				seed: 1,
				n: 16 * (AHEAD + 2),
				outputs: [{ series: 'brent', by: 'year', of: 'level' }]
			},
			...{ size: 16, first: 0, stride: 1 }
		};
		const helper = new Worker(file('parallel/drawWorker.js'), {
			workerData: share,
			env: { ...process.env, TSX_TSCONFIG_PATH: file('tsconfig.json') }
		});
		const blocks: Block[] = [];
		const ended = once(helper, 'exit');
		helper.on('message', (block: Block) => blocks.push(block));
		await once(helper, 'message');
		await setTimeout(LONG_ENOUGH);
		expect(blocks).toHaveLength(AHEAD);
		helper.postMessage('taken');
		await once(helper, 'message');
		await setTimeout(LONG_ENOUGH);
		expect(blocks).toHaveLength(AHEAD + 1);
		helper.postMessage('taken');
		expect(await ended).toEqual([0]);
		expect(blocks.map(({ from }) => from)).toEqual(
			Array.from({ length: AHEAD + 2 }, (_, index) => 16 * index)
		);
	});
});
