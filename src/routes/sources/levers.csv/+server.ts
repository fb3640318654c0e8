import { csv } from '$lib/export/csv.ts';
import { leverRows } from '$lib/sources/rows.ts';
import { leverTable } from '$lib/sources/tables.ts';

export const prerender = true;

/** The registry of levers as CSV. */
export function GET() {
	return new Response(csv(leverTable(leverRows())), {
		headers: { 'content-type': 'text/csv; charset=utf-8' }
	});
}
