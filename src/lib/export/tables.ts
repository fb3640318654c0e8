import { PARAMETERS, valueOf } from '#models/parameters/registry.ts';
import type { Parameter, ParameterId } from '#models/parameters/registry.ts';
import { sameValue } from '#models/parameters/sameValue.ts';
import { SOURCES } from '#models/parameters/sources.ts';
import { wordsOf } from '#models/parameters/words.ts';
import type { ParameterValue } from '#models/parameters/types.ts';
import { heldIds, isUncertain } from '#models/scenarios/heldIds.ts';
import { assumptionsOf } from '#models/scenarios/scenario.ts';
import type { Scenario } from '#models/scenarios/scenario.ts';
import { valueText } from '#models/scenarios/valueText.ts';
import { SERIES, SERIES_NAMES } from '#models/series.ts';
import type { Simulation } from '#models/simulate.ts';
import type { Spreads } from '#models/uncertainty/uncertainParameters.ts';
import { years, YEARS } from '#models/summary.ts';
import { MONTHS, monthLabel } from '#models/timeline.ts';
import { isAnswered } from '#models/isAnswered.ts';
import { unansweredMonths } from '#models/unansweredMonths.ts';
import { drawnFrom } from './drawnFrom.ts';
import type { Cell, ExportTable } from './table.ts';

const WORLDS = ['baseline', 'scenario'] as const;

/**
 * All series of both worlds, a row a month, as the model left them: where no price clears the market, what the search for one ended
 * with, as in the JSON of a run.
 *
 * @param isForReaders leaves out what the scenario has no answer for: a program can read the warnings, a sheet is read by itself
 */
export function monthsTable(simulation: Simulation, isForReaders = false): ExportTable {
	const { startYear } = simulation;
	const unanswered = new Map(
		SERIES_NAMES.map((name) => [name, new Set(isForReaders ? unansweredMonths(name, simulation) : [])])
	);
	const columns = SERIES_NAMES.flatMap((name) =>
		WORLDS.map((world) => ({ label: `${name} ${world}`, unit: SERIES[name].unit }))
	);
	const rows = Array.from({ length: MONTHS }, (_, month) => [
		monthLabel(startYear, month),
		...SERIES_NAMES.flatMap((name): Cell[] => {
			const isTold = !unanswered.get(name)?.has(month);
			return [simulation.baseline[name][month], isTold ? simulation.scenario[name][month] : null];
		})
	]);
	return { name: 'By month', columns: [{ label: 'month', unit: '' }, ...columns], rows };
}

/**
 * Yearly figures of both worlds and their difference, a row a year; empty where the scenario's figure needs a price and none
 * clears the market, or carries on a year without one.
 */
export function yearsTable(simulation: Simulation): ExportTable {
	const summary = years(simulation);
	const columns = SERIES_NAMES.flatMap((name) =>
		[...WORLDS, 'difference'].map((what) => ({ label: `${name} ${what}`, unit: SERIES[name].yearlyUnit }))
	);
	const rows = Array.from({ length: YEARS }, (_, year) => [
		summary.from + year,
		...SERIES_NAMES.flatMap((name) => {
			const before = summary.baseline[name][year];
			const after = summary.scenario[name][year];
			if (!isAnswered(name, simulation, summary.from + year)) return [before, null, null];
			return [before, after, after - before];
		})
	]);
	return { name: 'By year', columns: [{ label: 'year', unit: '' }, ...columns], rows };
}

/** A value as a cell; points as the address writes them. */
function cellOf(value: ParameterValue | null): Cell {
	return value !== null && typeof value === 'object' ? valueText(value) : value;
}

/** Whether the draws move a parameter: with the factor where its distribution is not as wide as published. */
function drawnCell(parameter: Parameter, held: ReadonlySet<ParameterId>, spread: Spreads): Cell {
	if (!isUncertain(parameter)) return '';
	if (held.has(parameter.id)) return 'held';
	const factor = spread[parameter.id] ?? 1;
	return factor === 1 ? 'drawn' : `drawn, ${factor} times as wide`;
}

/** Every assumption with its default, unit, range, published distribution and standing; set ones are marked. */
export function assumptionsTable(scenario: Scenario): ExportTable {
	const assumptions = assumptionsOf(scenario);
	const held = heldIds(scenario);
	const rows = PARAMETERS.map((parameter): Cell[] => {
		const value = valueOf(assumptions, parameter.id);
		const isSet = !sameValue(value, parameter.default);
		const isNumber = parameter.kind === 'number';
		return [
			parameter.id,
			parameter.label,
			cellOf(value),
			isSet ? 'set' : '',
			cellOf(parameter.default),
			parameter.kind === 'choice' ? '' : parameter.unit,
			isNumber ? parameter.low : null,
			isNumber ? parameter.high : null,
			drawnCell(parameter, held, scenario.spread ?? {}),
			drawnFrom(parameter),
			parameter.standing,
			parameter.sources.join(', '),
			wordsOf(parameter.id).meaning
		];
	});
	const labels = [
		'id',
		'name',
		'value',
		'changed',
		'default',
		'unit',
		'low',
		'high',
		'in the draws',
		'drawn from',
		'standing',
		'sources',
		'meaning'
	];
	return { name: 'Assumptions', columns: labels.map((label) => ({ label, unit: '' })), rows };
}

/** Every source, once. */
export function sourcesTable(): ExportTable {
	const column = (label: string) => ({ label, unit: '' });
	const columns: ExportTable['columns'] = [
		...['id', 'publisher', 'title', 'year'].map(column),
		{ ...column('address'), kind: 'address' },
		...['supports', 'seen'].map(column)
	];
	const rows = Object.entries(SOURCES).map(([id, source]): Cell[] => [
		id,
		source.publisher,
		source.title,
		source.year,
		source.address,
		source.supports,
		source.seen
	]);
	return { name: 'Sources', columns, rows };
}
