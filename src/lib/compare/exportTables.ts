import type { ExportTable } from '$lib/export/table.ts';
import { figureTable } from '$lib/export/figureCsv.ts';
import type { Figure } from '$lib/charts/figure.ts';
import { bareValue, leverLabel } from '$lib/pins/leverValue.ts';
import type { ShownPin } from '$lib/pins/shownPins.ts';
import { drawChoiceWords } from '$lib/state/drawChoiceWords.ts';
import { leverDifferences } from './leverDifferences.ts';

/** Sheets of a comparison: the chart's numbers, the levers that differ, the pins. */
export function exportTables(figure: Figure, pins: readonly ShownPin[]): ExportTable[] {
	return [figureTable(figure), leversTable(pins), pinsTable(pins)];
}

function leversTable(pins: readonly ShownPin[]): ExportTable {
	const { differing } = leverDifferences(pins.map(({ scenario }) => scenario));
	const columns = ['Lever', 'Parameter', ...pins.map(({ letter, name }) => `${letter} ${name}`)];
	return {
		name: 'Levers that differ',
		columns: columns.map((label) => ({ label, unit: '' })),
		rows: differing.map(({ parameter, values }) => [
			leverLabel(parameter),
			parameter.id,
			...values.map((value) => (typeof value === 'number' ? value : bareValue(parameter, value)))
		])
	};
}

function pinsTable(pins: readonly ShownPin[]): ExportTable {
	return {
		name: 'Pins',
		columns: ['Letter', 'Name', 'Note', 'Seed', 'Draws'].map((label) => ({ label, unit: '' })),
		rows: pins.map(({ letter, name, note, scenario }) => [
			...[letter, name, note, scenario.seed],
			drawChoiceWords(scenario) || 'As published.'
		])
	};
}
