import { SERIES } from '#models/series.ts';
import { monthLabel } from '#models/timeline.ts';
import { unitOf } from '#models/uncertainty/drawOutput.ts';
import type { DrawResult, OutputBands } from '#models/uncertainty/draws.ts';
import { QUANTILE_NAMES } from '#models/uncertainty/quantiles.ts';
import type { Cell, ExportTable } from '$lib/export/table.ts';
import { orNull, told } from './fixed.ts';

/** Quantiles as a table, a row for each series and point of time, numbers in full; empty where there is no answer. */
export function drawsTable({ outputs }: DrawResult, startYear: number): ExportTable {
	const labels = ['series', 'of', 'unit', 'time', ...QUANTILE_NAMES];
	return {
		name: 'Draws',
		columns: labels.map((label) => ({ label, unit: '' })),
		rows: outputs.flatMap((one) => rowsOf(one, startYear))
	};
}

/** The same for reading: rounded, the label of a series once. */
export function drawsRows(result: DrawResult, startYear: number): string[][] {
	const head = ['', '', '', ...QUANTILE_NAMES];
	const rows = result.outputs.flatMap((one) => {
		const { label, decimals } = SERIES[one.output.series];
		return rowsOf(one, startYear).map(([, of, unit, time, ...quantiles], index) => [
			index === 0 ? `${label}, ${unit}` : '',
			index === 0 ? String(of) : '',
			String(time),
			...quantiles.map((value) => told(value as number | null, decimals))
		]);
	});
	return [head, ...rows];
}

function rowsOf({ output, bands }: OutputBands, startYear: number): Cell[][] {
	return Array.from(bands.q50, (_, point) => [
		output.series,
		output.of,
		unitOf(output),
		output.by === 'year' ? startYear + point : monthLabel(startYear, point),
		...QUANTILE_NAMES.map((name) => orNull(bands[name][point]))
	]);
}
