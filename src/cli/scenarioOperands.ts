import { decode } from '#models/scenarios/codec.ts';
import { readCollection } from '#models/scenarios/collection.ts';
import { readScenarioFile } from '#models/scenarios/file.ts';
import { isRecord, readJson } from '#models/scenarios/json.ts';
import type { Scenario } from '#models/scenarios/scenario.ts';
import { InputError } from './inputError.ts';
import { readText } from './readText.ts';
import { queryOf } from './scenarioFlags.ts';

/** Scenario with what it is called. */
export interface NamedScenario {
	readonly name: string;
	readonly scenario: Scenario;
}

const ADDRESS = /^(\?|https?:\/\/)/;

/**
 * Scenarios that files, collections and addresses hold, in their order.
 *
 * @throws {InputError} naming every fault with the operand that it stands in
 */
export async function scenariosOf(operands: readonly string[]): Promise<readonly NamedScenario[]> {
	const read = await Promise.all(operands.map(scenariosIn));
	const faults = read.flatMap((one) => one.faults);
	if (faults.length > 0) throw new InputError(faults);
	return read.flatMap(({ scenarios }) => scenarios);
}

interface Read {
	readonly scenarios: readonly NamedScenario[];
	readonly faults: readonly string[];
}

async function scenariosIn(operand: string): Promise<Read> {
	const placed = (faults: readonly { readonly message: string }[]): string[] =>
		faults.map(({ message }) => `${operand}: ${message}`);
	if (ADDRESS.test(operand)) {
		const { state, faults } = decode(queryOf(operand));
		return { scenarios: [{ name: operand, scenario: state.scenario }], faults: placed(faults) };
	}
	const text = await readText(operand);
	const { value } = readJson(text);
	if (isRecord(value) && Object.hasOwn(value, 'scenarios')) {
		const { pins, faults } = readCollection(text);
		const named = pins.map(({ name, scenario }, index) => ({
			name: name || `${operand} ${index + 1}`,
			scenario
		}));
		return { scenarios: named, faults: placed(faults) };
	}
	const { scenario, name, faults } = readScenarioFile(text);
	return { scenarios: [{ name: name ?? operand, scenario }], faults: placed(faults) };
}
