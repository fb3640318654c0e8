import type { Fault } from '../parameters/check.ts';
import { MODEL_VERSION } from '../version.ts';
import { bundleIds } from './bundleIds.ts';
import { drawChoiceRecord } from './drawChoice.ts';
import { readJson } from './json.ts';
import { readScenarioRecord } from './scenarioRecord.ts';
import type { ScenarioFile } from './scenarioRecord.ts';
import { DEFAULT_SEED, EMPTY_SCENARIO } from './scenario.ts';
import type { Scenario } from './scenario.ts';
import { tidy } from './tidy.ts';

/**
 * Scenario of an untrusted file text, with a fault for everything in it that could not be used.
 *
 * Never throws.
 *
 * @example readScenarioFile('{"overrides":{"opec.offsetShare":0.3}}').scenario.own; // => { 'opec.offsetShare': 0.3 }
 */
export function readScenarioFile(text: string): ScenarioFile & { readonly faults: readonly Fault[] } {
	const { value, faults } = readJson(text);
	if (value === undefined) return { scenario: EMPTY_SCENARIO, faults };
	const read = readScenarioRecord(value, 'file');
	return { ...read, faults: [...faults, ...read.faults] };
}

/** What a scenario is called and what is remarked on it. */
export interface Caption {
	readonly name?: string;
	readonly note?: string;
}

/** A caption as a record states it: a key with nothing to say is left out. */
export function captionRecord({ name, note }: Caption): Caption {
	return { ...(name ? { name } : {}), ...(note ? { note } : {}) };
}

/** Scenario as the object that its file holds; keys with nothing to say are left out. */
export function scenarioRecord(scenario: Scenario, caption: Caption = {}): Record<string, unknown> {
	const tidied = tidy(scenario);
	const { own, seed } = tidied;
	return {
		model: MODEL_VERSION,
		...captionRecord(caption),
		...bundleIds(tidied),
		...(seed === DEFAULT_SEED ? {} : { seed }),
		...drawChoiceRecord(tidied),
		overrides: own
	};
}

/**
 * Text of a scenario file, in tidy form.
 *
 * @example JSON.parse(writeScenarioFile(EMPTY_SCENARIO)).overrides; // => {}
 */
export function writeScenarioFile(scenario: Scenario, caption: Caption = {}): string {
	return `${JSON.stringify(scenarioRecord(scenario, caption), null, '\t')}\n`;
}
