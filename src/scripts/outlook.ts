/**
 * `npm run outlook -- table.csv 2026-12-08`: turns a monthly table of the EIA's Short-Term Energy Outlook into a typed
 * file in models/data. The columns: month (YYYY-MM), brent, world_production, world_consumption, stock_withdrawal,
 * opec_liquids, nonopec_liquids. CONTRIBUTING says what else a new vintage needs.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';
import { publishedOn, steoFileName, steoModule } from './outlook/steoModule.ts';
import { readSteoTable } from './outlook/steoTable.ts';
import { inProject } from './tasks/project.js';

const [table, date] = process.argv.slice(2);

try {
	if (!table || !date)
		throw new Error('Usage: npm run outlook -- <table.csv> <date of publication, YYYY-MM-DD>');
	const published = publishedOn(date);
	const path = inProject('models', 'data', steoFileName(published));
	const text = steoModule(readSteoTable(await readFile(table, 'utf8')), published);
	await writeFile(path, await format(text, { ...(await resolveConfig(path)), parser: 'typescript' }));
	console.log(`Wrote ${path}`);
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 2;
}
