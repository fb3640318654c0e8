import { outputKey } from '#models/uncertainty/drawOutput.ts';
import type { DrawResult } from '#models/uncertainty/draws.ts';
import type { Bands } from '../state/bands.ts';
import type { Simulator } from '../state/simulator.svelte.ts';
import { DrawsClient } from './drawsClient.ts';
import type { WorkerLike } from './drawsClient.ts';
import { drawRequest, LIVE_DRAWS, REST_DRAWS } from './liveDraws.ts';

/** Rest of the hand after which the draws are refined. [ms] judgement */
const REST = 220;

/** A result as the page reads it. */
function bandsOf({ outputs, n, sample }: DrawResult): Bands {
	const byKey = new Map(outputs.map((one) => [outputKey(one.output), one]));
	return {
		get: (series, of, by = 'month') => byKey.get(outputKey({ series, of, by }))?.bands ?? null,
		paths: (series, of, by = 'month') => byKey.get(outputKey({ series, of, by }))?.paths ?? null,
		draws: n,
		sample
	};
}

/** What the page may say about the draws. */
export interface DrawsStatus {
	readonly place: 'worker' | 'page';
	/** Empty while all is well. */
	readonly sentence: string;
}

/**
 * Keeps a simulator's bands up to date while its component lives: few draws with every move, more when the hand rests.
 *
 * Call while a component is being made, in the browser.
 */
export function attachDraws(simulator: Simulator, onstatus: (status: DrawsStatus) => void): void {
	$effect(() => {
		const client = new DrawsClient(
			() => new Worker(new URL('./draws.worker.ts', import.meta.url), { type: 'module' }) as WorkerLike,
			{
				result: (result) => (simulator.bands = bandsOf(result)),
				place: (place, sentence) => onstatus({ place, sentence }),
				fault: (message) =>
					onstatus({ place: 'page', sentence: `The draws could not be computed: ${message}.` })
			}
		);
		$effect(() => {
			const { scenario, assumptions, view } = simulator;
			const startYear = simulator.span.from;
			const wish = (n: number) => client.request(drawRequest(scenario, assumptions, view, startYear, n));
			wish(LIVE_DRAWS);
			const rest = setTimeout(() => wish(REST_DRAWS), REST);
			return () => clearTimeout(rest);
		});
		return () => client.close();
	});
}
