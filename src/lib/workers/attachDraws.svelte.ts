import { beforeFrame } from '../charts/frames.ts';
import type { Simulator } from '../state/simulator.svelte.ts';
import { bandsOf } from './bandsOf.ts';
import { DrawsClient } from './drawsClient.ts';
import type { DrawsListener } from './drawsClient.ts';
import { LIVE_DRAWS, REST_DRAWS } from './drawCounts.ts';
import { drawRequest } from './liveDraws.ts';
import { newDrawsWorker } from './newDrawsWorker.ts';
import { restAfter } from './pace.ts';

/** Rest of the hand after which the draws are refined. [ms] judgement */
const REST = 220;

/** Time that bands wait for the next change while a lever is moved, two frames; the frame after it shows them. [ms] judgement */
const NEXT_CHANGE = 34;

/** What the page may say about the draws. */
export interface DrawsStatus {
	readonly place: 'worker' | 'page';
	/** Empty while all is well. */
	readonly sentence: string;
	/** Whether there are no draws and none will come. */
	readonly fails: boolean;
}

/**
 * Keeps a simulator's bands up to date while its component lives: few draws with every move, more when the hand rests.
 *
 * Call while a component is being made, in the browser.
 */
export function attachDraws(simulator: Simulator, onstatus: (status: DrawsStatus) => void): void {
	$effect(() => {
		const show = () => simulator.showBands();
		let patience: ReturnType<typeof setTimeout> | undefined;
		const listener: DrawsListener = {
			result: (result) => {
				simulator.waitingBands = bandsOf(result);
				clearTimeout(patience);
				// A moving hand makes the next change soon: its line and these bands are then drawn together, in one frame.
				if (simulator.isMoving) patience = setTimeout(() => beforeFrame(show), NEXT_CHANGE);
				else show();
			},
			place: (place, sentence) => onstatus({ place, sentence, fails: false }),
			fault: (message) => {
				// What stands there belongs to an earlier state.
				simulator.waitingBands = null;
				simulator.bands = null;
				onstatus({ place: 'page', sentence: `The draws could not be computed: ${message}.`, fails: true });
			}
		};
		const rest = (took: number) => restAfter(took, navigator.hardwareConcurrency);
		const client = new DrawsClient(newDrawsWorker, listener, rest);
		$effect(() => {
			const { scenario, assumptions, view, measure } = simulator;
			const startYear = simulator.span.from;
			const wish = (n: number) =>
				client.request(drawRequest(scenario, assumptions, view, startYear, n, measure));
			wish(LIVE_DRAWS);
			const refine = setTimeout(() => wish(REST_DRAWS), REST);
			return () => clearTimeout(refine);
		});
		return () => {
			clearTimeout(patience);
			simulator.waitingBands = null;
			client.close();
		};
	});
}
