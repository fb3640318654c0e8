import { shortText } from '#models/scenarios/cleanText.ts';
import type { Figure } from '$lib/charts/figure.ts';
import { NO_BREAK } from '$lib/format/number.ts';
import type { Calendar } from './calendar.ts';
import { compareCaption } from './compareCaption.ts';
import { compareFigure } from './compareFigure.ts';
import type { CompareState } from './compareState.svelte.ts';
import { specOf } from './specOf.ts';

/** Characters of a name that fit beside a line. Judgement. */
const NAME = 22;

/** The comparison as a figure that stands alone: its lines carry the names that the page has in its column. */
export function exportFigure(compare: CompareState, calendar: Calendar): Figure {
	return compareFigure({
		...specOf(compare, compare.view.station, calendar),
		caption: compareCaption(compare, true),
		endLabel: ({ pin }, last) => `${pin.letter}${NO_BREAK}${shortText(pin.name, NAME)} ${last}`
	});
}
