import type { Mark } from '../../charts/marks.ts';
import { areaMark, textMark, uprightRule, wordsIn } from '../../charts/marks.ts';
import { gaugesOf } from '../../charts/river/gauges.ts';
import type { Gauge } from '../../charts/river/gauges.ts';
import { ratioWords, shareWords } from '../../charts/river/riverWords.ts';
import { riverWater } from '../../charts/river/water.ts';
import { yearValue } from '../../charts/chartValues.ts';
import { STATION_CHARTS } from '../../charts/stationChart.ts';
import { stationPhrase } from '../../charts/stationPhrase.ts';
import { NO_ANSWER } from '../../format/noAnswer.ts';
import { measureText } from '../scene/measureText.ts';
import { COLUMN, paragraph, SMALL, stacked } from './block.ts';
import type { Block } from './block.ts';
import type { BriefInput } from './briefInput.ts';
import { flattened } from './flattened.ts';

/** Room of the water, and of the shares over it. [px] */
const WATER = 72;
const ABOVE = 20;
/** Words of a station: where its lines stand beneath the water, their sizes. [px] */
const WORDS = { reason: 17, phrase: 44, number: 66, change: 83, height: 92 } as const;
const OUTER_OPACITY = 0.2;
/** Radius of a station's mark, and how far from the left of its column it stands. [px] */
const MARK = 6;
const INSET = 7;
/** Size of a station's number. [px] */
const NUMBER = 18;
/** A change below this share is drawn as a thread, however small all others are. */
const LEAST = 1e-4;

/** The river over the five stations with what happens at each: the cover's picture. */
export function riverBlock({ simulation, view, bands }: BriefInput): Block {
	const gauges = gaugesOf(
		simulation,
		view.year,
		(series) => bands?.get(series, 'difference', 'year') ?? null
	);
	const width = COLUMN / gauges.length;
	const places = gauges.map((_, index) => index * width + INSET);
	const middle = ABOVE + WATER / 2;
	const widest = Math.max(LEAST, ...gauges.map(({ share, outer }) => Math.max(Math.abs(share), outer ?? 0)));
	const scale = WATER / widest;
	const { outer, inner, borders } = riverWater(gauges, places, COLUMN, middle, scale);
	const river = [
		...outer.map(({ tone, path }) => areaMark(flattened(path), tone, OUTER_OPACITY)),
		...inner.map(({ tone, path }) => areaMark(flattened(path), tone)),
		...borders.map((border) => uprightRule(border, ABOVE, ABOVE + WATER, 'paper')),
		...gauges.flatMap((gauge, index) =>
			stationMarks(gauge, places[index], middle, scale, gauge.id === view.station)
		),
		...gauges.flatMap((gauge, index) => stationWords(gauge, index * width, simulation, view.year))
	];
	const pale = outer.length > 0 ? ' Pale: 9 of 10 draws stay within.' : '';
	const key = `Width of the river: the change in ${view.year} as a share of the baseline.${pale}`;
	return stacked(
		[{ marks: river, height: ABOVE + WATER + WORDS.height }, paragraph(key, SMALL, { fill: 'ink-3' })],
		4
	);
}

/** Mark of a station with the river's width over it and the reason beneath. */
function stationMarks(gauge: Gauge, x: number, middle: number, scale: number, isChosen: boolean): Mark[] {
	const half = (Math.max(gauge.outer ?? 0, Math.abs(gauge.share)) * scale) / 2;
	const left = x - INSET;
	return [
		{
			...{ kind: 'circle', x, y: middle, radius: MARK, width: 2 },
			fill: isChosen ? gauge.tone : 'paper',
			stroke: isChosen ? 'paper' : gauge.tone
		},
		textMark(left, Math.min(middle - 12, middle - half - 5), shareWords(gauge), 12, {
			weight: 600,
			fill: wordsIn(gauge.tone)
		}),
		textMark(left, ABOVE + WATER + WORDS.reason, ratioWords(gauge), 10.5, { fill: 'ink-2' })
	];
}

/** What happens at a station: its phrase, its number, the change. */
function stationWords(
	{ id, hasAnswer }: Gauge,
	x: number,
	simulation: BriefInput['simulation'],
	year: number
): Mark[] {
	const chart = STATION_CHARTS[id];
	const index = year - simulation.startYear;
	const after = yearValue(chart, simulation.scenario[chart.series], index);
	const change = after - yearValue(chart, simulation.baseline[chart.series], index);
	const number = hasAnswer ? chart.write(after) : NO_ANSWER;
	const top = ABOVE + WATER;
	const fill = wordsIn(chart.tone);
	const head = [
		textMark(x, top + WORDS.phrase, stationPhrase(chart, simulation, index), 13, {
			face: 'serif',
			weight: 480
		}),
		textMark(x, top + WORDS.number, number, NUMBER, { weight: 600, fill })
	];
	if (!hasAnswer) return head;
	return [
		...head,
		textMark(x + measureText(number, NUMBER, 600) + 4, top + WORDS.number, chart.numberUnit, SMALL.size, {
			fill: 'ink-2'
		}),
		textMark(x, top + WORDS.change, chart.writeChange(change), SMALL.size, {
			runs: [
				{ text: chart.writeChange(change), weight: 600, fill },
				{ text: ` ${chart.changeWords}`, weight: 400, fill: 'ink-2' }
			]
		})
	];
}
