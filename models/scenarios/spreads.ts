import { fault } from '../parameters/fault.ts';
import type { Fault } from '../parameters/fault.ts';
import type { ParameterId } from '../parameters/registry.ts';
import type { Spreads } from '../uncertainty/uncertainParameters.ts';
import { NEAREST_HIGH } from '../parameters/nearest.ts';
import { shownNumber } from '../parameters/shownValue.ts';
import { UNCERTAIN_IDS } from './heldIds.ts';
import { unknownUncertain } from './idList.ts';
import { decimal } from './valueText.ts';

/** Factors that a distribution may be widened or narrowed by. Judgement: beyond four times the draws pile up at the sliders' ends. */
const SPREAD_LOW = 0.1;
const SPREAD_HIGH = 4;

/** Whether a value is a factor that a distribution may be widened or narrowed by. */
function isSpread(value: unknown): value is number {
	return typeof value === 'number' && value >= SPREAD_LOW && value <= SPREAD_HIGH;
}

/** Factors that change something, in registry order. */
export function tidySpreads(spread: Spreads = {}): Spreads {
	const changed = UNCERTAIN_IDS.flatMap((id) => {
		const factor = spread[id] ?? 1;
		return factor === 1 ? [] : [[id, factor] as const];
	});
	return Object.fromEntries(changed);
}

/**
 * Factors as an address writes them.
 *
 * @example spreadText({ 'opec.offsetShare': 2 }); // => 'opec.offsetShare:2'
 */
export function spreadText(spread: Spreads = {}): string {
	return Object.entries(spread)
		.map(([id, factor]) => `${id}:${factor}`)
		.join(',');
}

/**
 * Factors from the text of an address, none where it has none; what is illegal is left out.
 *
 * @param faults receives what was left out
 * @example readSpreadText('opec.offsetShare:2', []); // => { 'opec.offsetShare': 2 }
 */
export function readSpreadText(text: string | undefined, faults: Fault[]): Spreads {
	if (text === undefined) return {};
	const pairs = text.split(',').map((item): readonly [string, unknown] => {
		const colon = item.lastIndexOf(':');
		const factor = item.slice(colon + 1);
		return colon < 0 ? [item, undefined] : [item.slice(0, colon), decimal(factor) ?? factor];
	});
	return readSpreads(pairs, faults);
}

/**
 * Factors from untrusted pairs of an id and a number; what is illegal is left out.
 *
 * @param faults receives what was left out
 */
export function readSpreads(pairs: readonly (readonly [string, unknown])[], faults: Fault[]): Spreads {
	const read = new Map<ParameterId, number>();
	let unknown = 0;
	const refuse = (requires: string, got: string) => faults.push(fault('spread', requires, got));
	for (const [name, factor] of pairs) {
		const id = UNCERTAIN_IDS.find((one) => one === name);
		if (id === undefined)
			refuse('ids of uncertain parameters', unknownUncertain(name, unknown++ < NEAREST_HIGH));
		else if (read.has(id)) refuse('each id once', `${id} again`);
		else if (isSpread(factor)) read.set(id, factor);
		else refuse(`a factor ${SPREAD_LOW}…${SPREAD_HIGH} for ${id}`, shownNumber(factor));
	}
	return Object.fromEntries(read);
}
