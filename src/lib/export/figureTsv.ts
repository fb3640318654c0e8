import type { Figure } from '../charts/figure.ts';
import { annotated } from './annotated.ts';
import { tsv } from './csv.ts';
import { figureTable } from './figureCsv.ts';
import type { Provenance } from './provenance.ts';
import type { Words } from './room/subject.ts';
import { withoutCaution } from './withCaution.ts';

/**
 * Numbers behind a figure for the clipboard. As in its file a last column says what it shows, in which unit and against what, and
 * where it comes from: beside the numbers it leaves every other column a column of numbers.
 */
export function figureTsv(figure: Figure, { title, subtitle, note }: Words, provenance: Provenance): string {
	const { columns, ...table } = annotated(figureTable(figure), title, provenance, [
		subtitle,
		withoutCaution(note)
	]);
	return tsv({ ...table, columns: [...columns.slice(0, -1), { label: 'about this table', unit: '' }] });
}
