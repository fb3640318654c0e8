import { PARAMETERS } from './registry.ts';
import type { ParameterId } from './registry.ts';

/** Longer texts are no typing error of an id. [characters] */
const TEXT_LENGTH = 60;
/** Share of the text that may be mistyped. judgement */
const MISTYPED_HIGH = 0.4;

/**
 * Id that a mistyped one was most likely meant to be; null where none is near. A name without its group counts.
 *
 * @example nearestId('venezuela.tarjet'); // => 'venezuela.target'
 * @example nearestId('target'); // => 'venezuela.target'
 */
export function nearestId(text: string): ParameterId | null {
	if (text.length > TEXT_LENGTH) return null;
	let nearest: ParameterId | null = null;
	let least = Math.ceil(MISTYPED_HIGH * text.length);
	for (const { id, name } of PARAMETERS) {
		const distance = Math.min(editDistance(text, id), editDistance(text, name));
		if (distance < least) [nearest, least] = [id, distance];
	}
	return nearest;
}

/**
 * Characters to insert, drop or replace to turn one text into another; case does not count.
 *
 * @example editDistance('targte', 'target'); // => 2
 */
export function editDistance(from: string, to: string): number {
	const a = from.toLowerCase();
	const b = to.toLowerCase();
	let above = Array.from({ length: b.length + 1 }, (_, j) => j);
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		for (let j = 1; j <= b.length; j++) {
			const replaced = above[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1);
			row.push(Math.min(replaced, above[j] + 1, row[j - 1] + 1));
		}
		above = row;
	}
	return above[b.length];
}
