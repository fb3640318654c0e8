import { readCollection } from '#models/scenarios/collection.ts';
import { readScenarioFile } from '#models/scenarios/file.ts';
import { readJson } from '#models/scenarios/json.ts';
import { isRecord } from '#models/scenarios/jsonKind.ts';
import { bundleOf } from '#models/scenarios/presets.ts';
import { isUntouched } from '#models/scenarios/scenario.ts';
import type { Scenario } from '#models/scenarios/scenario.ts';
import { hasScheme, isAddress } from './address.ts';
import { addressYear } from './addressYear.ts';
import { faultLines } from './faultLines.ts';
import type { Flags } from './flags.ts';
import { InputError } from './inputError.ts';
import { modelRemarks } from './modelRemarks.ts';
import { droppedPathRemarks } from './pathRemarks.ts';
import { readAddress } from './readAddress.ts';
import { readText } from './readText.ts';

/** Scenario with what it is called. */
export interface NamedScenario {
	readonly name: string;
	readonly scenario: Scenario;
	/** Calendar year that its address names. */
	readonly year: number | null;
}

/**
 * Scenarios that files, collections and addresses hold, in their order. What a reader may not expect of them becomes a
 * remark of the flags.
 *
 * @throws {InputError} naming every fault with the operand that it stands in
 */
export async function scenariosOf(
	operands: readonly string[],
	flags: Flags
): Promise<readonly NamedScenario[]> {
	const read = await Promise.all(operands.map(scenariosIn));
	const faults = read.flatMap((one) => one.faults);
	if (faults.length > 0) throw new InputError(faults);
	const named = read.flatMap(({ scenarios }) => scenarios);
	flags.remarks.push(
		...read.flatMap(({ models }, index) => modelRemarks(operands[index], models)),
		...named.flatMap(({ name, scenario }) => droppedPathRemarks(scenario).map((line) => `${name}: ${line}`))
	);
	return named;
}

/** First year that an address among the scenarios names; null where none does. */
export function firstNamedYear(named: readonly NamedScenario[]): number | null {
	return named.find(({ year }) => year !== null)?.year ?? null;
}

interface Read {
	readonly scenarios: readonly NamedScenario[];
	/** Versions of the model that wrote them, as far as they say. */
	readonly models: readonly unknown[];
	readonly faults: readonly string[];
}

async function scenariosIn(operand: string): Promise<Read> {
	const address = operand.trim();
	if (address.startsWith('?') || hasScheme(address)) return inAddress(address);
	try {
		return inText(operand, await readText(operand));
	} catch (error) {
		if (!(error instanceof InputError)) throw error;
		return { scenarios: [], models: [], faults: error.lines.map((line) => `${line}${hintOf(operand)}`) };
	}
}

/** What else a word that names no file was most likely meant as. */
function hintOf(operand: string): string {
	if (bundleOf('preset', operand) !== null) return `; the preset of that name is "?v=1&p=${operand}"`;
	return isAddress(operand) ? '; an address begins with ? or https://' : '';
}

/** The scenario of an address, then its pins; of a page that only compares pins with each other, the pins alone. */
async function inAddress(operand: string): Promise<Read> {
	const { state, faults } = await readAddress(operand);
	const year = addressYear(operand);
	const pins = state.pins.map(({ name, scenario }, index) => ({
		...{ name: name || `pin ${index + 1}`, scenario },
		year
	}));
	const isOfPins = pins.length > 1 && isUntouched(state.scenario);
	const scenarios = isOfPins ? pins : [{ name: operand, scenario: state.scenario, year }, ...pins];
	return { scenarios, models: [], faults: placed(operand, faults) };
}

function inText(operand: string, text: string): Read {
	const { value } = readJson(text);
	if (!isRecord(value) || !Object.hasOwn(value, 'scenarios')) {
		const { scenario, name, model, faults } = readScenarioFile(text);
		const named = { name: name ?? operand, scenario, year: null };
		return { scenarios: [named], models: [model], faults: placed(operand, faultLines(faults)) };
	}
	const { pins, faults } = readCollection(text);
	const scenarios = pins.map(({ name, scenario }, index) => ({
		...{ name: name || `${operand} ${index + 1}`, scenario },
		year: null
	}));
	const records = Array.isArray(value.scenarios) ? value.scenarios.filter(isRecord) : [];
	return {
		scenarios,
		models: records.map(({ model }) => model),
		faults: placed(operand, faultLines(faults))
	};
}

function placed(operand: string, lines: readonly string[]): string[] {
	return lines.map((line) => `${operand}: ${line}`);
}
