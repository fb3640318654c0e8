import { fault } from '#models/parameters/fault.ts';
import type { Fault } from '#models/parameters/fault.ts';
import { readCollection, writeCollection } from '#models/scenarios/collection.ts';
import { readScenarioFile } from '#models/scenarios/file.ts';
import type { Pin } from '#models/scenarios/state.ts';

/** Longest file that is read: a hundred scenarios with notes take a tenth of it. Judgement. [bytes] */
export const FILE_SIZE = 2_000_000;

/** Pins of a file, with a fault for everything in it that could not be used. */
export interface ReadPins {
	readonly pins: readonly Pin[];
	readonly faults: readonly Fault[];
}

/**
 * Pins of an untrusted file text: a collection, or one scenario by itself.
 *
 * Never throws.
 *
 * @example readPinFile('{"overrides":{}}').pins.length; // => 1
 */
export function readPinFile(text: string): ReadPins {
	if (!isSingleScenario(text)) return readCollection(text);
	const { scenario, name, note, faults } = readScenarioFile(text);
	return { pins: [{ name: name ?? '', note: note ?? '', scenario }], faults };
}

/** Pins of a file that the reader chose; one that is too long is not opened. */
export async function openPinFile(file: Blob): Promise<ReadPins> {
	if (file.size <= FILE_SIZE) return readPinFile(await file.text());
	const got = `${(file.size / 1e6).toFixed(1)} MB`;
	return { pins: [], faults: [fault('file', `at most ${FILE_SIZE / 1e6} MB`, got)] };
}

/** Text of a file of pins. */
export function pinFile(pins: readonly Pin[]): string {
	return writeCollection(pins);
}

/** Whether a text is an object with overrides and without a list of scenarios. */
function isSingleScenario(text: string): boolean {
	try {
		const content: unknown = JSON.parse(text);
		if (typeof content !== 'object' || content === null || Array.isArray(content)) return false;
		return Object.hasOwn(content, 'overrides') && !Object.hasOwn(content, 'scenarios');
	} catch {
		return false;
	}
}
