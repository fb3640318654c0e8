import type { ExportTable } from '$lib/export/table.ts';
import type { LeverRow, SourceRow } from './rows.ts';

const column = (label: string) => ({ label, unit: '' });

/** Registry of levers as a table to take away. */
export function leverTable(rows: readonly LeverRow[]): ExportTable {
	return {
		name: 'levers',
		columns: [
			'id',
			'lever',
			'group',
			'meaning',
			'unit',
			'default',
			'range',
			'drawn from',
			'standing',
			'basis',
			'sources',
			'disputed by'
		].map(column),
		rows: rows.map((row) => [
			row.id,
			row.label,
			row.group,
			row.meaning,
			row.unit,
			row.default,
			row.range,
			row.spread,
			row.standing,
			row.basis,
			row.sources.map(({ id }) => id).join(' '),
			row.disputes.map(({ who, says }) => `${who}: ${says}`).join(' | ')
		])
	};
}

/** Sources as a table to take away. */
export function sourceTable(rows: readonly SourceRow[]): ExportTable {
	return {
		name: 'sources',
		columns: [
			'id',
			'short name',
			'publisher or authors',
			'title',
			'year',
			'address',
			'supports',
			'seen',
			'bibliography',
			'levers'
		].map(column),
		rows: rows.map((row) => [
			row.id,
			row.shortName,
			row.publisher,
			row.title,
			row.year,
			row.address,
			row.supports,
			row.seenWords,
			row.bibliography,
			row.levers.map(({ id }) => id).join(' ')
		])
	};
}
