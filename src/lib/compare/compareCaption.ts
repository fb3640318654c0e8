import { listed } from './alignment.ts';
import { counted } from './counted.ts';
import type { CompareState } from './compareState.svelte.ts';

type Shown = Pick<CompareState, 'own' | 'against' | 'shown' | 'all' | 'banded'>;

/** How the bands of a comparison are to be read; empty without bands. */
export function compareCaption({ own, against, shown, all, banded }: Shown): string {
	if (own.bands === 'off') return '';
	if (against !== null) return 'Bands are drawn for the change from each pin’s own baseline only.';
	const isPaired = new Set(shown.map(({ scenario }) => scenario.seed)).size === 1;
	/** In panels of their own all have one. */
	const isPart = banded.length < all.length && own.layout === 'overlay';
	const letters = listed(banded.map(({ pin }) => pin.letter));
	const sentences = [
		isPart
			? `${sentenceCase(counted(all.length, 'band'))} would hide one another: only ${letters}, the ends of the waterfall, have theirs drawn.`
			: '',
		'In 80 of 100 draws a pin’s figure lies within its band.',
		isPaired
			? 'All pins draw the same luck: where bands overlap, single draws can still all differ one way.'
			: '',
		'Wars, strikes and what no parameter describes are in no draw.'
	];
	return sentences.filter((sentence) => sentence !== '').join(' ');
}

function sentenceCase(words: string): string {
	return `${words[0].toUpperCase()}${words.slice(1)}`;
}
