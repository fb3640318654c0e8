import { station } from '#models/stations.ts';
import type { Simulation } from '#models/simulate.ts';
import { capital } from '$lib/format/words.ts';
import { noAnswer } from '$lib/state/noAnswer.ts';
import type { Step } from './chapter.ts';
import { STORY_YEAR } from './words.ts';

/** Why a step has nothing to tell of a run in the story's year, as a sentence; null where it has. */
export function stepNoAnswer(step: Pick<Step, 'station' | 'isFixed'>, simulation: Simulation): string | null {
	if (step.isFixed) return null;
	const none = noAnswer(simulation, STORY_YEAR, station(step.station).series);
	return none === null ? null : `${capital(none)}.`;
}
