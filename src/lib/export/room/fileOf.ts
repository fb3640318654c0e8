import { figureCsv } from '../figureCsv.ts';
import { sceneSvg } from '../scene/svg.ts';
import type { Ending, Look, Subject, Words } from './subject.ts';

/** Kinds as the web names them. */
const TYPES: Readonly<Record<Ending, string>> = {
	png: 'image/png',
	svg: 'image/svg+xml',
	pdf: 'application/pdf',
	pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
	xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
	csv: 'text/csv;charset=utf-8',
	json: 'application/json'
};

/**
 * A subject as a file. Writers are loaded when they are asked for.
 *
 * @throws {Error} where a writer cannot be loaded or fails; its message says why
 */
export async function fileOf(ending: Ending, subject: Subject, words: Words, look: Look): Promise<Blob> {
	const type = TYPES[ending];
	const { figure, provenance } = subject;
	if (ending === 'svg') return new Blob([sceneSvg(subject.pages(words, look)[0])], { type });
	if (ending === 'csv') return new Blob([figureCsv(figure, words, provenance)], { type });
	if (ending === 'json') return new Blob([subject.record?.write() ?? ''], { type });
	if (ending === 'png') return (await import('../png.ts')).png(subject.pages(words, look)[0]);
	if (ending === 'xlsx')
		return (await import('../xlsx.ts')).xlsx({ ...words, provenance, tables: subject.tables() });
	if (ending === 'pptx') {
		const { pptx } = await import('../pptx.ts');
		return new Blob(
			[(await pptx(figure, { ...words, provenance, bareAddress: subject.bareAddress })) as BlobPart],
			{ type }
		);
	}
	const [{ pdf }, { pageFonts }] = await Promise.all([import('../pdf/pdf.ts'), import('./pageFonts.ts')]);
	return new Blob([await pdf(subject.pages(words, look), provenance, await pageFonts())], { type });
}

/** Every result of a run by month, as CSV. */
export function monthsFile({ allMonths }: Subject, title: string): Blob {
	return new Blob(allMonths === null ? [] : [allMonths(title)], { type: TYPES.csv });
}
