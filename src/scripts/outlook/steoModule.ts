import { FULL_MONTHS } from '../../lib/plot/calendar.ts';
import { COLUMNS } from './steoTable.ts';
import type { SteoTable } from './steoTable.ts';

/** Day on which an outlook was published. */
export interface Published {
	readonly day: number;
	/** 1…12 */
	readonly month: number;
	readonly year: number;
}

/**
 * Day of a text.
 *
 * @throws {Error} for anything but `YYYY-MM-DD`
 * @example publishedOn('2026-10-06').month; // => 10
 */
export function publishedOn(text: string): Published {
	const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)?.map(Number) ?? [];
	if (!(month >= 1 && month <= 12 && day >= 1 && day <= 31))
		throw new Error(`date requires YYYY-MM-DD, got ${text}`);
	return { day, month, year };
}

/** Name of the typed file of an outlook. */
export function steoFileName({ month, year }: Published): string {
	return `steo${FULL_MONTHS[month - 1]}${year}.ts`;
}

/** Text of the typed file of an outlook. */
export function steoModule({ from, columns }: SteoTable, { day, month, year }: Published): string {
	const name = FULL_MONTHS[month - 1];
	const id = `steo${String(year).slice(2)}${String(month).padStart(2, '0')}`;
	const lists = COLUMNS.map(
		({ key, meaning }) => `\t/** ${meaning} */\n\t${key}: [${columns[key].join(', ')}]`
	);
	return [
		`/** Monthly world balance as the US energy administration printed it on ${day} ${name} ${year}, from ${from}. */`,
		`export const STEO_${name.toUpperCase()}_${year} = {`,
		`\tsource: '${id}',`,
		`\tfrom: '${from}',`,
		`${lists.join(',\n')}`,
		'} as const;',
		''
	].join('\n');
}
