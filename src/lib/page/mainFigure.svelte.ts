import type { Figure } from '$lib/charts/figure.ts';
import { heldAxis } from '$lib/charts/heldAxis.ts';
import { stationDraws } from '$lib/charts/stationDraws.ts';
import { stationFigure } from '$lib/charts/stationFigure.ts';
import { drawChoiceWords } from '$lib/state/drawChoiceWords.ts';
import type { Simulator } from '$lib/state/simulator.svelte.ts';

/** Figure of the large chart. Its value axis holds still while a lever is moved, so that the eye has a measure. */
export function mainFigure(simulator: Simulator): { readonly current: Figure } {
	const held = heldAxis();
	const choice = $derived(drawChoiceWords(simulator.scenario));
	const figure = $derived.by(() => {
		const { simulation, view, bands, isMoving } = simulator;
		const drawn = stationDraws(bands, view);
		return held((axis) => stationFigure({ simulation, view, ...drawn, choice, held: axis }), isMoving);
	});
	return {
		get current() {
			return figure;
		}
	};
}
