import type { BandLayer, Figure, LineLayer } from '../charts/figure.ts';

/** A figure as an office program draws it: one list of months, lines and stacked band steps over it. */
export interface NativeChart {
	/** 'YYYY-MM' or 'YYYY', rising. */
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
	readonly role: LineLayer['role'];
	readonly tone: LineLayer['tone'];
	readonly values: readonly (number | null)[];
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

/** Edges of the bands from the lowest to the highest, as steps that stack up to them. */
function bandSteps(bands: readonly BandLayer[], labels: readonly string[]): NativeChart['steps'] {
	const outward = [...bands].sort((one, other) => other.holds - one.holds);
	if (outward.length === 0) return [];
	const edges = [
		...outward.map((band) => ({ holds: band.holds, x: band.x, values: band.low })),
		...[...outward].reverse().map((band) => ({ holds: band.holds, x: band.x, values: band.high }))
	];
	return edges.map(({ holds, x, values }, index) => {
		const below = index === 0 ? null : edges[index - 1];
		const inside = index === 0 ? 0 : index <= outward.length ? edges[index - 1].holds : holds;
		const heights = below ? values.map((value, at) => value - below.values[at]) : values;
		const name =
			index === 0 ? 'lower edge' : `${inside} of 100 draws${index <= outward.length ? '' : ', upper part'}`;
		return { name, holds: inside as 0 | 50 | 80 | 90, values: aligned(labels, x, heights) };
	});
}

/** A figure as an office chart. Dots become lines without a join in the writer. */
export function nativeChart(figure: Figure): NativeChart {
	const lines = figure.layers.filter((layer) => layer.kind === 'line');
	const bands = figure.layers.filter((layer) => layer.kind === 'band');
	const places = [...lines.flatMap(({ x }) => x), ...bands.flatMap(({ x }) => x)].sort(
		(one, other) => one - other
	);
	const labels = [...new Set(places.map(labelOf))];
	return {
		labels,
		lines: lines.map(({ name, role, tone, x, y }) => ({ name, role, tone, values: aligned(labels, x, y) })),
		steps: bandSteps(bands, labels)
	};
}
