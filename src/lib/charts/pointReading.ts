import type { UnitName } from '#models/units.ts';
import { fixed } from '../format/number.ts';
import { unitWords } from '../format/unit.ts';
import { fullMonthWords } from '../plot/calendar.ts';
import type { Figure, Layer, Tone } from './figure.ts';

/** What stands at a place of the year axis: the time of the nearest points, and what each line says there. */
export interface PointReading {
	/** Place of the points. [decimal calendar year] */
	readonly x: number;
	/** '2029', 'Q3 2029' or 'March 2029', by the steps of the lines. */
	readonly time: string;
	/** As readers see it; empty where the figure states none. */
	readonly unit: string;
	readonly values: readonly { readonly name: string; readonly tone: Tone; readonly text: string }[];
}

/** How near an observation that stands alone must be. [yr] */
const NEAR = 1 / 24;

/** Index of the point nearest to a place; -1 where the layer does not reach it. */
function nearest({ x, kind }: Layer, place: number): number {
	if (x.length === 0) return -1;
	const reach = kind === 'dots' ? NEAR : Math.max(NEAR, stepOf(x) / 2);
	let best = 0;
	for (let index = 1; index < x.length; index++) {
		if (Math.abs(x[index] - place) < Math.abs(x[best] - place)) best = index;
	}
	return Math.abs(x[best] - place) <= reach + 1e-9 ? best : -1;
}

/** Distance of a layer's last two points; a year where it has but one. [yr] */
const stepOf = (x: readonly number[]) => (x.length < 2 ? 1 : x[x.length - 1] - x[x.length - 2]);

/** Name of the step in which a place lies. */
function timeOf(place: number, step: number): string {
	const year = Math.floor(place);
	const share = place - year;
	if (step > 0.9) return String(year);
	if (step > 0.2) return `Q${Math.floor(share * 4) + 1} ${year}`;
	return fullMonthWords(`${year}-${Math.floor(share * 12 + 1e-6) + 1}`);
}

/** Name of the band of 80 draws; of several, each has its pin's letter. */
function bandName(tone: Tone): string {
	const letter = tone.startsWith('pin-') ? `${tone.slice(-1).toUpperCase()}, ` : '';
	return `${letter}80 of 100 draws`;
}

/** A unit of a figure's table in words: tables count receipts in trillions, which the model does not. */
function wordsOf(unit: string): string {
	return unit === 'RUB trn/yr' ? 'trn roubles a year' : unitWords(unit as UnitName);
}

/**
 * What a figure says at a place: its lines, and between which values 80 of 100 draws lie. Single draws are left out.
 *
 * @param place year axis value [decimal calendar year]
 * @returns null where nothing stands there
 */
export function pointReading({ layers, table }: Figure, place: number): PointReading | null {
	const read = layers.flatMap((layer) => {
		const at = layer.kind === 'line' && layer.role === 'path' ? -1 : nearest(layer, place);
		return at < 0 ? [] : [{ layer, at }];
	});
	const lead = read.findLast(({ layer }) => layer.kind !== 'band') ?? read.at(-1);
	if (lead === undefined) return null;
	const x = lead.layer.x[lead.at];
	const [{ unit, decimals } = { unit: '', decimals: 2 }] = table.columns;
	const write = (value: number) => fixed(value, decimals);
	const values = read.flatMap(({ layer, at }) => {
		const { tone } = layer;
		if (layer.kind !== 'band') return [{ name: layer.name, tone, text: write(layer.y[at]) }];
		if (layer.holds !== 80) return [];
		return [{ name: bandName(tone), tone, text: `${write(layer.low[at])} to ${write(layer.high[at])}` }];
	});
	return { x, time: timeOf(x, stepOf(lead.layer.x)), unit: wordsOf(unit), values: values.reverse() };
}
