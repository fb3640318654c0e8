import { capital } from '$lib/format/words.ts';
import { LIVE_DRAWS } from '$lib/workers/drawCounts.ts';
import { leftOutWords } from '$lib/state/leftOut.ts';
import { drawChoiceWords } from '$lib/state/drawChoiceWords.ts';
import { listed } from '$lib/format/listed.ts';
import { counted } from './counted.ts';
import type { CompareState } from './compareState.svelte.ts';

type Shown = Pick<CompareState, 'own' | 'against' | 'shown' | 'all' | 'banded' | 'leftOut'>;

/**
 * How the bands of a comparison are to be read; empty without bands.
 *
 * @param isOneDrawing whether all pins are drawn over one another: in panels of their own all have a band
 */
export function compareCaption(compare: Shown, isOneDrawing: boolean): string {
	const { own, against, shown, all, banded } = compare;
	if (own.bands === 'off') return '';
	if (against !== null) return 'Bands are drawn for the change from each pin’s own baseline only.';
	const isPaired = shown.length > 1 && new Set(shown.map(({ scenario }) => scenario.seed)).size === 1;
	const isPart = banded.length < all.length && isOneDrawing;
	const ends =
		banded.length === 1 ? 'both ends of the waterfall, has its' : 'the ends of the waterfall, have theirs';
	const letters = listed(banded.map(({ pin }) => pin.letter));
	const sentences = [
		isPart
			? `${sentenceCase(counted(all.length, 'band'))} would hide one another: only ${letters}, ${ends} drawn.`
			: '',
		'In 80 of 100 draws a pin’s figure lies within its band.',
		...banded.map((one) =>
			leftOutWords({ most: compare.leftOut(one), n: LIVE_DRAWS }, `draws of ${one.pin.letter}`)
		),
		isPaired
			? 'All pins draw the same luck: where bands overlap, single draws can still all differ one way.'
			: '',
		...banded.map(({ pin }) => drawChoiceWords(pin.scenario, `${pin.letter}’s draws`)),
		'Wars, strikes and what no parameter describes are in no draw.'
	];
	return sentences.filter((sentence) => sentence !== '').join(' ');
}

function sentenceCase(words: string): string {
	return capital(words);
}
