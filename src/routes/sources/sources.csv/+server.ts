import { csv } from '$lib/export/csv.ts';
import { sourceRows } from '$lib/sources/rows.ts';
import { sourceTable } from '$lib/sources/tables.ts';

export const prerender = true;

/** The sources as CSV. */
export function GET() {
	return new Response(csv(sourceTable(sourceRows())), {
		headers: { 'content-type': 'text/csv; charset=utf-8' }
	});
}
