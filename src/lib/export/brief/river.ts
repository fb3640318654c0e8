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
import { moved } from '../scene/scene.ts';
import { wrap } from '../scene/wrap.ts';
import { COLUMN, paragraph, SMALL, stacked } from './block.ts';
import type { Block } from './block.ts';
import type { BriefInput } from './briefInput.ts';
import { flattened } from './flattened.ts';

/** Room of the water, and of the shares over it. [px] */
const WATER = 72;
const ABOVE = 20;
/** Words of a station: where its lines stand beneath the water where reasons take one line, and the height of another. [px] */
const WORDS = { reason: 17, phrase: 44, number: 66, change: 83, height: 92, further: 12 } as const;
/** Type of a reason, and what is left free between two of them. [px] */
const REASON = { size: 10.5, gap: 8 } as const;
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
	const reasons = gauges.map((gauge) =>
		wrap(ratioWords(gauge), width - REASON.gap, (text) => measureText(text, REASON.size))
	);
	const further = WORDS.further * (Math.max(1, ...reasons.map((lines) => lines.length)) - 1);
	const foot = ABOVE + WATER;
	const river = [
		...outer.map(({ tone, path }) => areaMark(flattened(path), tone, OUTER_OPACITY)),
		...inner.map(({ tone, path }) => areaMark(flattened(path), tone)),
		...borders.map((border) => uprightRule(border, ABOVE, ABOVE + WATER, 'paper')),
		...gauges.flatMap((gauge, index) =>
			stationMarks(gauge, places[index], middle, scale, gauge.id === view.station)
		),
		...reasons.flatMap((lines, index) => reasonMarks(lines, index * width)),
		...gauges.flatMap((gauge, index) =>
			moved(stationWords(gauge, simulation, view.year), index * width, foot + further)
		)
	];
	const pale = outer.length > 0 ? ' Pale: 9 of 10 draws stay within.' : '';
	const key = `Width of the river: the change in ${view.year} as a share of the baseline.${pale}`;
	return stacked(
		[{ marks: river, height: foot + WORDS.height + further }, paragraph(key, SMALL, { fill: 'ink-3' })],
		4
	);
}

/** The reason of a station, in its column. */
function reasonMarks(lines: readonly string[], x: number): Mark[] {
	return lines.map((line, index) =>
		textMark(x, ABOVE + WATER + WORDS.reason + index * WORDS.further, line, REASON.size, { fill: 'ink-2' })
	);
}

/** Mark of a station with the river's width over it. */
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
		})
	];
}

/** What happens at a station: its phrase, its number, the change. */
function stationWords({ id, hasAnswer }: Gauge, simulation: BriefInput['simulation'], year: number): Mark[] {
	const chart = STATION_CHARTS[id];
	const index = year - simulation.startYear;
	const after = yearValue(chart, simulation.scenario[chart.series], index);
	const change = after - yearValue(chart, simulation.baseline[chart.series], index);
	const number = hasAnswer ? chart.write(after) : NO_ANSWER;
	const fill = wordsIn(chart.tone);
	const head = [
		textMark(0, WORDS.phrase, stationPhrase(chart, simulation, index), 13, {
			face: 'serif',
			weight: 480
		}),
		textMark(0, WORDS.number, number, NUMBER, { weight: 600, fill })
	];
	if (!hasAnswer) return head;
	return [
		...head,
		textMark(measureText(number, NUMBER, 600) + 4, WORDS.number, chart.numberUnit, SMALL.size, {
			fill: 'ink-2'
		}),
		textMark(0, WORDS.change, chart.writeChange(change), SMALL.size, {
			runs: [
				{ text: chart.writeChange(change), weight: 600, fill },
				{ text: ` ${chart.changeWords}`, weight: 400, fill: 'ink-2' }
			]
		})
	];
}
