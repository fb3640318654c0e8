import type { CompareState } from './compareState.svelte.ts';

type Shown = Pick<CompareState, 'own' | 'against' | 'shown'>;

/** How the bands of a comparison are to be read; empty without bands. */
export function compareCaption({ own, against, shown }: Shown): string {
	if (own.bands === 'off') return '';
	if (against !== null) return 'Bands are drawn for the change from each pin’s own baseline only.';
	const isPaired = new Set(shown.map(({ scenario }) => scenario.seed)).size === 1;
	const sentences = [
		'In 80 of 100 draws a pin’s figure lies within its band.',
		isPaired
			? 'All pins draw the same luck: where bands overlap, single draws can still all differ one way.'
			: '',
		'Wars, strikes and what no parameter describes are in no draw.'
	];
	return sentences.filter((sentence) => sentence !== '').join(' ');
}
