import { pinsValue } from '#models/scenarios/pinsQuery.ts';
import { drawChoiceOf } from '#models/scenarios/drawChoice.ts';
import { assumptionsOf } from '#models/scenarios/scenario.ts';
import type { Scenario } from '#models/scenarios/scenario.ts';
import type { SeriesName } from '#models/series.ts';
import { drawSlices } from '#models/uncertainty/draws.ts';
import type { DrawRequest, DrawSlices } from '#models/uncertainty/draws.ts';
import type { Bands } from '#models/uncertainty/quantiles.ts';
import { LIVE_DRAWS } from '$lib/workers/drawCounts.ts';
import { inSlices } from './inSlices.ts';

/** What the draws of a pin say about one series. */
export interface PinQuantiles {
	/** In the steps of the station's chart. */
	readonly chart: Bands;
	readonly year: Bands;
	/** Draws without an answer at each step of the chart, and in each year; null where all have one. */
	readonly unanswered: { readonly chart: Int32Array | null; readonly year: Int32Array | null };
}

/** What bands are asked for. */
export interface Wanted {
	readonly scenario: Scenario;
	readonly series: SeriesName;
	readonly of: 'level' | 'difference';
	/** Steps of the station's chart. */
	readonly by: 'month' | 'quarter';
}

/** Bands of pins, computed between the frames of the page and kept for the visit. */
export class PinBands {
	#found = $state.raw<Readonly<Record<string, PinQuantiles>>>({});
	#slices: DrawSlices = drawSlices();
	#run = 0;

	/** Bands if they are there yet. */
	get(wanted: Wanted): PinQuantiles | null {
		return this.#found[keyOf(wanted)] ?? null;
	}

	/** Computes what is not there yet; a later call takes the place of an earlier one. */
	async want(all: readonly Wanted[]): Promise<void> {
		const run = ++this.#run;
		for (const wanted of all) {
			if (this.get(wanted) !== null) continue;
			const found = await this.#compute(wanted, run);
			if (found === null) return;
			this.#found = { ...this.#found, [keyOf(wanted)]: found };
		}
	}

	/** Null when a later call has come. */
	async #compute(wanted: Wanted, run: number): Promise<PinQuantiles | null> {
		const found = await inSlices(this.#slices(requestOf(wanted)), () => run !== this.#run);
		if (found === null) return null;
		const [chart, year] = found.outputs;
		return {
			...{ chart: chart.bands, year: year.bands },
			unanswered: { chart: chart.unanswered ?? null, year: year.unanswered ?? null }
		};
	}
}

function requestOf({ scenario, series, of, by }: Wanted): DrawRequest {
	const { seed } = scenario;
	return {
		assumptions: assumptionsOf(scenario),
		choice: drawChoiceOf(scenario),
		seed,
		n: LIVE_DRAWS,
		outputs: [
			{ series, by, of },
			{ series, by: 'year', of }
		]
	};
}

function keyOf({ scenario, series, of }: Wanted): string {
	return [pinsValue([{ name: '', note: '', scenario }]), series, of].join(' ');
}
