import type { Figure } from '../charts/figure.ts';
import { annotated } from './annotated.ts';
import { csv } from './csv.ts';
import type { Provenance } from './provenance.ts';
import type { Words } from './room/subject.ts';
import type { ExportTable } from './table.ts';
import { withoutCaution } from './withCaution.ts';

/** Figures in which a chart's numbers are written: a sum or a factor leaves nothing but noise behind them. */
const FIGURES = 12;

/** A number without the noise of its arithmetic. */
function clean(value: number | null | undefined): number | null {
	return value === null || value === undefined ? null : Number(value.toPrecision(FIGURES));
}

/** Numbers behind a figure as a table on its way out, to 12 significant figures. */
export function figureTable({ table }: Pick<Figure, 'table'>): ExportTable {
	const rows = table.rows.map((row, index) => [
		row,
		...table.columns.map(({ values }) => clean(values[index]))
	]);
	const columns = table.columns.map(({ label, unit }) => ({ label, unit }));
	return { name: 'Chart', columns: [{ label: table.rowLabel, unit: '' }, ...columns], rows };
}

/** The same as CSV with where it comes from, and with what its picture notes. */
export function figureCsv(
	figure: Figure,
	{ title, note }: Pick<Words, 'title' | 'note'>,
	provenance: Provenance
): string {
	return csv(annotated(figureTable(figure), title, provenance, [withoutCaution(note)]));
}
