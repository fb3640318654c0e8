import type { Figure } from '../charts/figure.ts';
import type { Scenario } from '#models/scenarios/scenario.ts';
import type { Simulation } from '#models/simulate.ts';
import { figureTable } from './figureCsv.ts';
import type { ExportTable } from './table.ts';
import { assumptionsTable, monthsTable, sourcesTable, yearsTable } from './tables.ts';

/** Sheets of a run's workbook behind its read-me: the chart's numbers, all results, assumptions, sources. */
export function workbookTables(
	figure: Figure,
	simulation: Simulation,
	scenario: Scenario
): readonly ExportTable[] {
	return [
		figureTable(figure),
		yearsTable(simulation),
		monthsTable(simulation),
		assumptionsTable(scenario),
		sourcesTable()
	];
}
