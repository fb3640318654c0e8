import type { BandLayer, Figure, LineLayer } from '../../charts/figure.ts';
import { endWords } from './endWords.ts';

/** A figure as an office program draws it: one list of months, lines and stacked band steps over it. */
export interface NativeChart {
	/** 'YYYY-MM', rising. */
	readonly labels: readonly string[];
	readonly lines: readonly NativeLine[];
	/** Steps from the lowest edge upward, the first one invisible; empty without bands. */
	readonly steps: readonly {
		readonly name: string;
		readonly holds: 0 | 50 | 80 | 90;
		readonly values: readonly (number | null)[];
	}[];
}

export interface NativeLine {
	readonly name: string;
	readonly role: LineLayer['role'] | 'edge';
	readonly tone: LineLayer['tone'];
	readonly values: readonly (number | null)[];
	/** Number at its end as the page writes it; absent where its end has no words, empty where those have none. */
	readonly last?: string;
}

/** Label of a place on the year axis: the month in whose middle it lies. */
function labelOf(x: number): string {
	const month = Math.round((x - Math.floor(x)) * 12 - 0.5);
	return `${Math.floor(x)}-${String(month + 1).padStart(2, '0')}`;
}

/** Values of a layer in the order of the labels, null where it has none. */
function aligned(
	labels: readonly string[],
	x: readonly number[],
	values: readonly number[]
): (number | null)[] {
	const byLabel = new Map(x.map((place, index) => [labelOf(place), values[index]]));
	return labels.map((label) => byLabel.get(label) ?? null);
}

/**
 * Values with one more before and behind each run: an office program would else draw a band's ends down to zero.
 *
 * @param end value beyond the end that stands at an index
 */
function opened(values: readonly (number | null)[], end: (index: number) => number): (number | null)[] {
	const isEnd = (index: number) => typeof values[index] === 'number';
	return values.map((value, index) => {
		if (value !== null) return value;
		if (isEnd(index + 1)) return end(index + 1);
		return isEnd(index - 1) ? end(index - 1) : null;
	});
}

/** Layers of which those in pieces are one again: an office program leaves cells empty instead. */
function whole<Piece extends LineLayer | BandLayer>(pieces: readonly Piece[]): Piece[] {
	const byName = new Map<string, Piece>();
	for (const piece of pieces) {
		const name = [piece.tone, ...(piece.kind === 'line' ? [piece.role, piece.name] : [piece.holds])].join(
			' '
		);
		const before = byName.get(name);
		byName.set(name, before === undefined ? piece : joined(before, piece));
	}
	return [...byName.values()];
}

/** Two pieces of a layer, one behind the other. */
function joined<Piece extends LineLayer | BandLayer>(one: Piece, other: Piece): Piece {
	const values =
		one.kind === 'line' && other.kind === 'line'
			? { y: [...one.y, ...other.y] }
			: one.kind === 'band' && other.kind === 'band'
				? { low: [...one.low, ...other.low], high: [...one.high, ...other.high] }
				: {};
	return { ...one, ...other, x: [...one.x, ...other.x], ...values };
}

/** Edges of the bands from the lowest to the highest, as steps that stack up to them. */
function bandSteps(bands: readonly BandLayer[], labels: readonly string[]): NativeChart['steps'] {
	const outward = [...bands].sort((one, other) => other.holds - one.holds);
	if (outward.length === 0) return [];
	const edges = [
		...outward.map((band) => ({ holds: band.holds, x: band.x, values: band.low })),
		...[...outward].reverse().map((band) => ({ holds: band.holds, x: band.x, values: band.high }))
	];
	const [lowest, highest] = [edges[0], edges[edges.length - 1]].map(({ x, values }) =>
		aligned(labels, x, values)
	);
	const middle = (index: number) => ((lowest[index] ?? 0) + (highest[index] ?? 0)) / 2;
	return edges.map(({ holds, x, values }, index) => {
		const below = index === 0 ? null : edges[index - 1];
		const inside = index === 0 ? 0 : index <= outward.length ? edges[index - 1].holds : holds;
		const heights = below ? values.map((value, at) => value - below.values[at]) : values;
		const name =
			index === 0 ? 'lower edge' : `${inside} of 100 draws${index <= outward.length ? '' : ', upper part'}`;
		const cells = aligned(labels, x, heights);
		return { name, holds: inside as 0 | 50 | 80 | 90, values: opened(cells, index === 0 ? middle : () => 0) };
	});
}

/** Letter of the pin that a colour belongs to; empty for other colours. */
const letterOf = (tone: BandLayer['tone']) => /^pin-(\w)$/.exec(tone)?.[1].toUpperCase() ?? '';

/** Edges of bands as lines, for charts in which the bands of several scenarios lie over one another. */
function bandEdges(bands: readonly BandLayer[], labels: readonly string[]): NativeLine[] {
	return bands.flatMap(({ tone, holds, x, low, high }) =>
		[low, high].map((values, side): NativeLine => {
			const name = `${letterOf(tone)}: ${holds} of 100 draws, ${side === 0 ? 'lower' : 'upper'} edge`;
			return { name, role: 'edge', tone, values: aligned(labels, x, values) };
		})
	);
}

/** A line of the figure, called by the words at its end where it has some; of single paths each says how many they are. */
function lineOf(
	{ name, role, tone, x, y, endLabel }: LineLayer,
	labels: readonly string[],
	paths: number
): NativeLine {
	const drawn = { role, tone, values: aligned(labels, x, y) };
	if (role === 'path') return { name: `${name} of ${paths}`, ...drawn };
	return endLabel === undefined ? { name, ...drawn } : { ...endWords(endLabel), ...drawn };
}

/** A figure as an office chart. Bands of one scenario are stacked; those of several are told by their edges. */
export function nativeChart(figure: Figure): NativeChart {
	const lines = whole(figure.layers.filter((layer) => layer.kind === 'line'));
	const bands = whole(figure.layers.filter((layer) => layer.kind === 'band'));
	const places = [...lines, ...bands]
		.flatMap(({ x }) => x)
		.concat(figure.unanswered ?? [])
		.sort((one, other) => one - other);
	const labels = [...new Set(places.map(labelOf))];
	const paths = lines.filter(({ role }) => role === 'path').length;
	const drawn = lines.map((line) => lineOf(line, labels, paths));
	const isOne = new Set(bands.map(({ tone }) => tone)).size <= 1;
	const empty = labels.map(() => null);
	// An office program opens no chart without a series.
	const named: NativeLine[] =
		drawn.length > 0 ? drawn : [{ name: 'No answer', role: 'scenario', tone: 'base', values: empty }];
	return {
		labels,
		lines: isOne ? named : [...bandEdges(bands, labels), ...named],
		steps: isOne ? bandSteps(bands, labels) : []
	};
}
