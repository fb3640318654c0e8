import type { StationId } from '#models/stations.ts';
import { STATION_CHARTS } from '$lib/charts/stationChart.ts';
import { NO_BREAK } from '$lib/format/number.ts';
import type { Calendar } from './calendar.ts';
import { compareCaption } from './compareCaption.ts';
import type { CompareSpec } from './compareFigure.ts';
import type { CompareState } from './compareState.svelte.ts';
import type { Compared } from './compared.ts';
import { differences, levels } from './compared.ts';
import { measured } from './measured.ts';
import { title } from './title.ts';
import { unansweredYears } from './unansweredYears.ts';

/** What the charts of a comparison have in common: everything but the pins, the size and the words at the ends. */
export function specOf(compare: CompareState, station: StationId, calendar: Calendar): CompareSpec {
	const { all, against, isChange, year } = compare;
	const { series, difference, level } = STATION_CHARTS[station];
	const figures = (one: Compared) => (isChange ? differences(one, series, against) : levels(one, series));
	const pins = all.filter((one) => one !== against);
	const lettered = pins.map((one) => ({ letter: one.pin.letter, byYear: figures(one) }));
	const unanswered = new Map(
		all
			.map((one) => [one.pin.letter, unansweredYears(one, series, null)] as const)
			.filter(([, years]) => years.size > 0)
	);
	return {
		id: `compare-${station}`,
		station,
		title: title({ station, pins: lettered, isChange, against: against?.pin.letter ?? null, unanswered }),
		subtitle:
			measured({ view: { ...compare.view, station }, against }) + unitOf(isChange ? difference : level),
		caption: compareCaption(compare, compare.own.layout === 'overlay'),
		pins,
		calendar,
		isChange,
		against,
		year,
		figures,
		band: (one) =>
			station === compare.view.station && compare.banded.includes(one) ? compare.band(one) : null,
		endLabel: ({ pin }, last) => `${pin.letter}${NO_BREAK}${last}`,
		steps: 5,
		yearEvery: 2
	};
}

/** What a station's own subtitle says behind its first comma: the unit, and how it is made. */
function unitOf(subtitle: string): string {
	return `, ${subtitle.split(', ').slice(1).join(', ')}`;
}
