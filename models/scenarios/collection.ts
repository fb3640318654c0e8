import { fault, placedFault } from '../parameters/fault.ts';
import type { Fault } from '../parameters/fault.ts';
import { scenarioRecord } from './file.ts';
import { readJson } from './json.ts';
import { isRecord, kindOf } from './jsonKind.ts';
import { readScenarioRecord, unknownRecordKeys } from './scenarioRecord.ts';
import type { Pin } from './state.ts';

/** Version of the collection's form. */
const COLLECTION_VERSION = 1;
/** Scenarios that a collection may hold: more than a page shows, for those who keep an archive. */
const COLLECTION_LENGTH = 100;

/**
 * Pins of an untrusted collection text, with a fault for everything in it that could not be used.
 *
 * Never throws. The pins may outnumber what a page shows; the caller says so.
 *
 * @example readCollection('{"orinoco":1,"scenarios":[{"overrides":{}}]}').pins.length; // => 1
 */
export function readCollection(text: string): { pins: readonly Pin[]; faults: readonly Fault[] } {
	const { value, faults } = readJson(text);
	if (value === undefined) return { pins: [], faults };
	if (!isRecord(value)) return { pins: [], faults: [...faults, fault('file', 'an object', kindOf(value))] };
	const { orinoco, scenarios } = value;
	const all: Fault[] = [...faults, ...unknownRecordKeys(value, 'collection', ['orinoco', 'scenarios'])];
	if (orinoco !== COLLECTION_VERSION)
		all.push(fault('orinoco', `${COLLECTION_VERSION}`, numberOrKind(orinoco)));
	if (!Array.isArray(scenarios))
		return { pins: [], faults: [...all, fault('scenarios', 'a list', kindOf(scenarios))] };
	if (scenarios.length > COLLECTION_LENGTH)
		all.push(fault('scenarios', `at most ${COLLECTION_LENGTH}`, `${scenarios.length}`));
	const read = scenarios
		.slice(0, COLLECTION_LENGTH)
		.map((scenario, index) => readPin(scenario, `scenario ${index + 1}`));
	// What is no record is told, and no scenario: as one it would be that of the defaults.
	const pins = read.flatMap(({ pin }, index) => (isRecord(scenarios[index]) ? [pin] : []));
	return { pins, faults: [...all, ...read.flatMap((one) => one.faults)] };
}

/**
 * Text of a collection, each scenario in tidy form.
 *
 * @example JSON.parse(writeCollection([])).scenarios; // => []
 */
export function writeCollection(pins: readonly Pin[]): string {
	const scenarios = pins.map(({ scenario, name, note }) => scenarioRecord(scenario, { name, note }));
	return `${JSON.stringify({ orinoco: COLLECTION_VERSION, scenarios }, null, '\t')}\n`;
}

function readPin(value: unknown, where: string): { pin: Pin; faults: readonly Fault[] } {
	const { scenario, name = '', note = '', faults } = readScenarioRecord(value, where);
	const placed = faults.map((one) => (one.where === where ? one : placedFault(where, one)));
	return { pin: { name, note, scenario }, faults: placed };
}

function numberOrKind(value: unknown): string {
	return typeof value === 'number' ? String(value) : kindOf(value);
}
