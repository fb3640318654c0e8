import type { ParameterId } from '#models/parameters/registry.ts';
import { PARAMETERS } from '#models/parameters/registry.ts';
import { quoted } from '#models/text/cleanText.ts';
import { scenarioRecord } from '#models/scenarios/file.ts';
import { readJson } from '#models/scenarios/json.ts';
import { isRecord } from '#models/scenarios/jsonKind.ts';
import type { JsonRecord } from '#models/scenarios/jsonKind.ts';
import { isResultRecord } from '#models/scenarios/resultRecord.ts';
import type { Scenario } from '#models/scenarios/scenario.ts';
import { readScenarioRecord } from '#models/scenarios/scenarioRecord.ts';
import { readValue } from '#models/scenarios/valueText.ts';
import { isAddress } from './address.ts';
import { DRAW_FLAGS, drawRemarks, laidDraws } from './drawFlags.ts';
import { faultLines } from './faultLines.ts';
import { fileCaption } from './fileCaption.ts';
import type { Flags, FlagSpecs } from './flags.ts';
import { InputError } from './inputError.ts';
import { modelRemarks } from './modelRemarks.ts';
import { noParameter } from './noParameter.ts';
import { droppedPathRemarks, unreadRemarks } from './pathRemarks.ts';
import { readAddress } from './readAddress.ts';
import { readText } from './readText.ts';

/** How a scenario is chosen, the same for every command that takes one. */
export const SCENARIO_FLAGS: FlagSpecs = {
	preset: { value: 'id', help: 'Venezuelan path of a forecaster or of history (see presets)' },
	market: { value: 'id', help: 'market view (see presets)' },
	sanctions: { value: 'id', help: 'sanction regime (see presets)' },
	set: {
		value: 'id=value',
		isRepeatable: true,
		help: 'own value of a parameter; repeatable (see parameters)'
	},
	...DRAW_FLAGS,
	file: {
		value: 'file',
		help: 'scenario file, or a result that was saved as JSON; - reads the standard input'
	},
	url: { value: '"?…"', help: 'address of the page, or its part from the question mark on' }
};

const BUNDLE_FLAGS = ['preset', 'market', 'sanctions'] as const;
const IDS: ReadonlySet<string> = new Set(PARAMETERS.map(({ id }) => id));

/**
 * Scenario that flags choose. Flags beat the file or address beneath them. What a reader may not expect of it becomes a
 * remark of the flags; so does what its file says of it their caption.
 *
 * @throws {InputError} naming every fault, of flags and file alike
 */
export async function chosenScenario(flags: Flags): Promise<Scenario> {
	const faults: string[] = [];
	const own = readSettings(flags.texts('set'), faults);
	const beneath = await recordBeneath(flags, faults);
	if (!isRecord(beneath))
		throw new InputError([...faults, ...faultLines(readScenarioRecord(beneath, 'file').faults)]);
	const laid = laidDraws(laidOver(beneath, flags, own), flags, faults);
	const { scenario, model, faults: others, ...caption } = readScenarioRecord(laid, 'file');
	faults.push(...faultLines(others));
	if (faults.length > 0) throw new InputError([...new Set(faults)]);
	flags.caption = fileCaption(caption, flags);
	flags.ownCaption = caption;
	flags.remarks.push(
		...modelRemarks('The scenario file', [model]),
		...(own.has('venezuela.path') ? [] : droppedPathRemarks(scenario)),
		...unreadRemarks([...own.keys(), ...scenario.vary], scenario),
		...drawRemarks(flags, scenario)
	);
	return scenario;
}

/** What the flags are laid over: a file, an address, or nothing. Undefined where it could not be read. */
async function recordBeneath(flags: Flags, faults: string[]): Promise<unknown> {
	const [path, address] = [flags.text('file'), flags.text('url')];
	if (path !== undefined && address !== undefined)
		throw new InputError([...faults, '--file and --url exclude each other, got both']);
	if (address !== undefined) {
		if (!isAddress(address)) throw new InputError([...faults, noAddress(address)]);
		const { state, faults: others } = await readAddress(address);
		faults.push(...others);
		return scenarioRecord(state.scenario);
	}
	if (path === undefined) return { overrides: {} };
	const { value, faults: others } = readJson(await readText(path));
	faults.push(...faultLines(others));
	if (value === undefined) throw new InputError(faults);
	if (isRecord(value) && Array.isArray(value.scenarios))
		throw new InputError([...faults, severalScenarios(value.scenarios.length)]);
	if (!isRecord(value)) return value;
	// Read by itself first: flags over a fault would hide it.
	const { scenario, model, faults: illegal, ...caption } = readScenarioRecord(value, 'file');
	faults.push(...faultLines(illegal));
	if (!isResultRecord(value)) return value;
	// The full difference that a result states would lie over a bundle that a flag chooses.
	return { ...scenarioRecord(scenario, caption), ...(model === undefined ? {} : { model }) };
}

function laidOver(beneath: JsonRecord, flags: Flags, own: ReadonlyMap<ParameterId, unknown>): JsonRecord {
	const chosen = BUNDLE_FLAGS.filter((flag) => flags.has(flag)).map((flag) => [flag, flags.text(flag)]);
	const { overrides } = beneath;
	const laid = isRecord(overrides) ? { ...overrides, ...Object.fromEntries(own) } : overrides;
	return { ...beneath, ...Object.fromEntries(chosen), ...(laid === undefined ? {} : { overrides: laid }) };
}

/** Own values of `--set id=value`. */
function readSettings(texts: readonly string[], faults: string[]): Map<ParameterId, unknown> {
	const own = new Map<ParameterId, unknown>();
	const seen = new Set<string>();
	for (const text of texts) {
		const equals = text.indexOf('=');
		const id = (equals < 0 ? text : text.slice(0, equals)).trim();
		if (equals < 0) faults.push(`--set requires id=value, got ${quoted(text)}`);
		else if (seen.has(id)) faults.push(`--set requires each id once, got ${quoted(id)} again`);
		else if (!IDS.has(id)) faults.push(noParameter('--set', id));
		else readSetting(id as ParameterId, text.slice(equals + 1), own, faults);
		seen.add(id);
	}
	return own;
}

function readSetting(id: ParameterId, text: string, own: Map<ParameterId, unknown>, faults: string[]): void {
	const { value, fault } = readValue(id, text);
	if (fault === null) own.set(id, value);
	else faults.push(fault.message);
}

function noAddress(text: string): string {
	return `--url requires an address such as "?v=1&p=jpmorgan" or "https://…/?v=1", got ${quoted(text)}`;
}

function severalScenarios(count: number): string {
	return `--file requires one scenario, got a collection of ${count} (compare takes collections)`;
}
