import type { ExportTable } from '$lib/export/table.ts';
import { figureTable } from '$lib/export/figureCsv.ts';
import type { Figure } from '$lib/charts/figure.ts';
import { bareValue, leverLabel } from '$lib/pins/leverValue.ts';
import type { Letter } from '$lib/pins/letters.ts';
import type { ShownPin } from '$lib/pins/shownPins.ts';
import { drawChoiceWords } from '$lib/state/drawChoiceWords.ts';
import type { Compared } from './compared.ts';
import { leverDifferences } from './leverDifferences.ts';
import { pinProvisos } from './pinProvisos.ts';
import type { PinProviso } from './pinProvisos.ts';

/**
 * Sheets of a comparison: the chart's numbers, the levers that differ, the pins.
 *
 * @param year whose numbers the pins' provisos are of
 */
export function exportTables(figure: Figure, all: readonly Compared[], year: number): ExportTable[] {
	const pins = all.map(({ pin }) => pin);
	return [figureTable(figure), leversTable(pins), pinsTable(pins, pinProvisos(all, year), year)];
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

function pinsTable(pins: readonly ShownPin[], provisos: readonly PinProviso[], year: number): ExportTable {
	const said = (letter: Letter) => provisos.find(({ letters }) => letters.includes(letter))?.words ?? '';
	const labels = ['Letter', 'Name', 'Note', `What makes its numbers of ${year}`, 'Seed', 'Draws'];
	return {
		name: 'Pins',
		columns: labels.map((label) => ({ label, unit: '' })),
		rows: pins.map(({ letter, name, note, scenario }) => [
			...[letter, name, note, said(letter), scenario.seed],
			drawChoiceWords(scenario) || 'As published.'
		])
	};
}
