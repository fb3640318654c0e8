import type { Figure } from '$lib/charts/figure.ts';
import { cutAtWord } from '$lib/export/cutAtWord.ts';
import { fitsAtEnd } from '$lib/export/scene/composeFigure.ts';
import { NO_BREAK } from '$lib/format/number.ts';
import type { Calendar } from './calendar.ts';
import { compareCaption } from './compareCaption.ts';
import { compareFigure } from './compareFigure.ts';
import type { CompareState } from './compareState.svelte.ts';
import { namedTitle } from './namedTitle.ts';
import { specOf } from './specOf.ts';

/** Letter, name and last value of a pin as they fit beside its line in a picture: the name gives way. */
export function endWords(letter: string, name: string, last: string): string {
	const around = (part: string) => `${letter}${NO_BREAK}${part} ${last}`;
	return around(cutAtWord(name, (part) => fitsAtEnd(around(part))));
}

/** The comparison as a figure that stands alone: its lines carry the names that the page has in its column. */
export function exportFigure(compare: CompareState, calendar: Calendar): Figure {
	const spec = specOf(compare, compare.view.station, calendar);
	return compareFigure({
		...spec,
		title: namedTitle(spec.title, compare.shown),
		caption: compareCaption(compare, true),
		endLabel: ({ pin }, last) => endWords(pin.letter, pin.name, last)
	});
}
