import { LONGEST_TEXT } from '../measure/measure.ts';
import { clamp } from '../numeric/clamp.ts';
import { fault } from '../parameters/fault.ts';
import type { Fault } from '../parameters/fault.ts';
import { shownValue } from '../parameters/shownValue.ts';
import { cleanText } from '../text/cleanText.ts';
import { ASKED_HIGH } from './askedHigh.ts';
import type { Entries } from './migrations.ts';
import { percentEncode } from './percent.ts';
import type { Asked } from './state.ts';
import { readTakesText, takesText } from './takesText.ts';
import { decimal } from './valueText.ts';

/** Every key that states what a reader asks of the results. */
export const ASKED_KEYS = ['measure', 'threshold', 'takes'] as const;

/** Entries of what is asked; a formula without a sign says nothing, and a threshold is held to those that are read back. */
export function askedEntries({ measure = '', threshold, takes }: Asked = {}): (readonly [string, string])[] {
	const formula = cleanText(measure);
	return [
		...(formula === '' ? [] : [['measure', percentEncode(formula)] as const]),
		...(threshold === undefined
			? []
			: [['threshold', String(clamp(threshold, -ASKED_HIGH, ASKED_HIGH))] as const]),
		...(takes === undefined ? [] : [['takes', takesText(takes)] as const])
	];
}

/**
 * What decoded entries ask. A formula is taken as a text alone: whoever shows it parses it, and says there what is wrong with it.
 */
export function readAskedEntries(entries: Entries): { asked: Asked; faults: Fault[] } {
	const faults: Fault[] = [];
	const measure = readMeasure(entries, faults);
	const threshold = readThreshold(entries, faults);
	const text = entries.get('takes');
	const takes = text === undefined ? null : readTakesText(text, faults);
	return {
		asked: {
			...(measure === null ? {} : { measure }),
			...(threshold === null ? {} : { threshold }),
			...(takes === null ? {} : { takes })
		},
		faults
	};
}

function readMeasure(entries: Entries, faults: Fault[]): string | null {
	const text = entries.get('measure');
	if (text === undefined) return null;
	const formula = cleanText(text);
	if (formula !== '' && formula.length <= LONGEST_TEXT) return formula;
	faults.push(fault('measure', `a formula of 1…${LONGEST_TEXT} characters`, shownValue(formula)));
	return null;
}

function readThreshold(entries: Entries, faults: Fault[]): number | null {
	const text = entries.get('threshold');
	if (text === undefined) return null;
	const value = decimal(text);
	if (value !== null && Math.abs(value) <= ASKED_HIGH) return value;
	faults.push(fault('threshold', `a number ${-ASKED_HIGH}…${ASKED_HIGH}`, shownValue(text)));
	return null;
}
