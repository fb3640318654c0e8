import type { Figure } from '$lib/charts/figure.ts';
import { heldAxis } from '$lib/charts/heldAxis.ts';
import { STATION_CHARTS } from '$lib/charts/stationChart.ts';
import { stationFigure } from '$lib/charts/stationFigure.ts';
import { drawChoiceWords } from '$lib/state/drawChoiceWords.ts';
import type { Simulator } from '$lib/state/simulator.svelte.ts';
import { periodOf } from '$lib/workers/liveDraws.ts';

/** Figure of the large chart. Its value axis holds still while a lever is moved, so that the eye has a measure. */
export function mainFigure(simulator: Simulator): { readonly current: Figure } {
	const held = heldAxis();
	const choice = $derived(drawChoiceWords(simulator.scenario));
	const figure = $derived.by(() => {
		const { simulation, view, bands, isMoving } = simulator;
		const { series } = STATION_CHARTS[view.station];
		const by = periodOf(view.station);
		const drawn = {
			bands: bands?.get(series, view.show, by) ?? null,
			paths: bands?.paths(series, view.show, by) ?? null
		};
		return held((axis) => stationFigure({ simulation, view, ...drawn, choice, held: axis }), isMoving);
	});
	return {
		get current() {
			return figure;
		}
	};
}
