import type { CompareState } from './compareState.svelte.ts';

/** How the bands of a comparison are to be read; empty without bands. */
export function compareCaption({ own, against }: Pick<CompareState, 'own' | 'against'>): string {
	if (own.bands === 'off') return '';
	const share = 'In 80 of 100 draws a pin’s figure lies within its band.';
	const pairs =
		'Every pin is drawn with the same luck, so bands that overlap can still differ in every single draw.';
	const without = 'Wars, strikes and what no parameter describes are in no draw.';
	return against === null
		? `${share} ${pairs} ${without}`
		: 'Bands are drawn against each pin’s own baseline only.';
}
