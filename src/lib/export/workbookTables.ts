import type { Figure } from '../charts/figure.ts';
import type { Scenario } from '#models/scenarios/scenario.ts';
import type { Simulation } from '#models/simulate.ts';
import { figureTable } from './figureCsv.ts';
import { rangesTable } from './rangesTable.ts';
import type { YearBands } from './rangesTable.ts';
import type { ExportTable } from './table.ts';
import { assumptionsTable, monthsTable, sourcesTable, yearsTable } from './tables.ts';

/**
 * Sheets of a run's workbook behind its read-me: the chart's numbers, all results, ranges, assumptions, sources.
 *
 * @param bands what the draws say; null where there are none: then there is no sheet of ranges
 */
export function workbookTables(
	figure: Figure,
	simulation: Simulation,
	scenario: Scenario,
	bands: YearBands | null
): readonly ExportTable[] {
	return [
		figureTable(figure),
		yearsTable(simulation),
		...(bands === null ? [] : [rangesTable(bands, simulation)]),
		monthsTable(simulation, true),
		assumptionsTable(scenario),
		sourcesTable()
	];
}
