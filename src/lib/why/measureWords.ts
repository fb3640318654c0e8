import type { UnitName } from '#models/units.ts';
import { asDollars } from '$lib/format/money.ts';
import { decimalsFor, fixed, MINUS, NO_BREAK } from '$lib/format/number.ts';
import { unitWords } from '$lib/format/unit.ts';
import { leftOutWords } from '$lib/state/leftOut.ts';
import type { LeftOut } from '$lib/state/leftOut.ts';

/** Sizes outside which a number is written with a power of ten. */
const LONG = 1e15;
const SHORT = 1e-4;

/** Quantiles of the draws that tables print. */
export const TENTHS = ['q10', 'q50', 'q90'] as const;
/** How the bands of a measure are to be read. */
const BANDS = 'Bands hold 50, 80 and 90 of 100 draws, month by month.';

/**
 * How the bands of a measure are to be read, how many draws are in none of them, and how they are drawn.
 *
 * @param choice what the scenario chooses of its draws, as a sentence; empty where they are as published
 */
export function bandWords(leftOut: LeftOut | null, choice: string): string {
	return [BANDS, leftOut === null ? '' : leftOutWords(leftOut), choice].filter(Boolean).join(' ');
}

/** What stands for a value that is none; it takes no currency, scale or unit. */
export const NO_RESULT = 'no result';

/** How a measure in a unit is written: what goes with every number, and what stands behind the last one alone. */
export interface MeasureWriting {
	/** A number's text with its currency and scale. */
	readonly write: (text: string) => string;
	/** ` a month`; empty where nothing is to be said. */
	readonly tail: string;
}

/**
 * How a measure is written.
 *
 * @param unit null where the formula's unit is not known
 * @example measureWriting('USD bn/month').write('−0.26'); // => '−$0.26bn'
 */
export function measureWriting(unit: UnitName | null): MeasureWriting {
	const words = unit === null ? '' : unitWords(unit);
	if (!words.startsWith('$')) return { write: (text) => text, tail: words && `${NO_BREAK}${words}` };
	const scale = words.startsWith('$bn') ? 'bn' : '';
	const inDollars = (text: string) => (Number(text) === 0 ? '$0' : asDollars(text) + scale);
	return {
		write: (text) => (text === NO_RESULT ? text : inDollars(text)),
		tail: words.slice(1 + scale.length)
	};
}

/** A value of a measure to three figures. */
export function measureWords(value: number): string {
	if (!Number.isFinite(value)) return NO_RESULT;
	const size = Math.abs(value);
	if (size !== 0 && (size >= LONG || size < SHORT)) return powerWords(value);
	return fixed(value, Math.min(6, decimalsFor(value, 3)));
}

/** A number with a power of ten: `1.2e−5`. */
export function powerWords(value: number): string {
	return value.toExponential(1).replaceAll('-', MINUS).replace('e+', 'e');
}
