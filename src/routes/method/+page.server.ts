import { EQUATIONS } from '$lib/method/equations.ts';
import { flows, stageNodes } from '$lib/method/flows.ts';
import { todayMonth } from '$lib/method/today.ts';
import { chapterViews } from '$lib/method/views.ts';
import { MODEL_VERSION } from '#models/version.ts';

export const prerender = true;

/** Equations as MathML, made here so that no reader loads an engine for it. */
export function load() {
	return {
		model: MODEL_VERSION,
		chapters: chapterViews(),
		count: EQUATIONS.length,
		nodes: stageNodes(),
		flows: flows(),
		today: todayMonth()
	};
}
