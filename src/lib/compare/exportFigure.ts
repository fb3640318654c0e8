import type { Figure } from '$lib/charts/figure.ts';
import { cutAtWord } from '$lib/export/cutAtWord.ts';
import { fitsAtEnd } from '$lib/export/scene/composeFigure.ts';
import { NO_BREAK } from '$lib/format/number.ts';
import type { Calendar } from './calendar.ts';
import { compareCaption } from './compareCaption.ts';
import { compareFigure } from './compareFigure.ts';
import type { CompareState } from './compareState.svelte.ts';
import { namedTitle } from './namedTitle.ts';
import { provisoNote } from './provisoNote.ts';
import { specOf } from './specOf.ts';

/** Signs that are written from the right, and the sign that ends what they take along. */
const FROM_RIGHT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
const FROM_LEFT = '\u200e';

/** Letter, name and last value of a pin as they fit beside its line in a picture: the name gives way. */
export function endWords(letter: string, name: string, last: string): string {
	const end = FROM_RIGHT.test(name) ? FROM_LEFT : '';
	const around = (part: string) => `${letter}${NO_BREAK}${part}${end} ${last}`;
	return around(cutAtWord(name, (part) => fitsAtEnd(around(part))));
}

/** The comparison as a figure that stands alone: it carries the names and the provisos that the page has around its chart. */
export function exportFigure(compare: CompareState, calendar: Calendar): Figure {
	const spec = specOf(compare, compare.view.station, calendar);
	const proviso = provisoNote(compare.all, compare.year, spec.station);
	const figure = compareFigure({
		...spec,
		title: namedTitle(spec.title, compare.shown),
		caption: compareCaption(compare, true),
		endLabel: ({ pin }, last) => endWords(pin.letter, pin.name, last)
	});
	return proviso === '' ? figure : { ...figure, proviso };
}
