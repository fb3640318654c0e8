import { bibtexEntry } from '$lib/sources/bibtex.ts';
import { sourceRows } from '$lib/sources/rows.ts';

export const prerender = true;

/** The sources as BibTeX. */
export function GET() {
	const entries = sourceRows().map((row) => bibtexEntry(row, row.link));
	return new Response(`${entries.join('\n\n')}\n`, {
		headers: { 'content-type': 'text/plain; charset=utf-8' }
	});
}
