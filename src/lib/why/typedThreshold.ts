import { ASKED_HIGH } from '#models/scenarios/askedHigh.ts';
import type { StationId } from '#models/stations.ts';
import type { UnitName } from '#models/units.ts';
import { quoted } from '#models/text/cleanText.ts';
import { typedValue } from '$lib/controls/typedValue.ts';
import type { TypedValue } from '$lib/controls/typedValue.ts';
import { fixed } from '$lib/format/number.ts';

/** Units that may be typed, and how many of them one of the chart's is: receipts are drawn in trillions. */
const UNITS: Readonly<Record<StationId, { readonly unit: UnitName; readonly scale: number }>> = {
	output: { unit: 'mb/d', scale: 1 },
	price: { unit: 'USD/bbl', scale: 1 },
	russia: { unit: 'USD/bbl', scale: 1 },
	income: { unit: 'USD bn/yr', scale: 1 },
	budget: { unit: 'RUB bn/yr', scale: 1000 }
};
/** What the sentence around the field says already. */
const SAID = /\s+(a|per)\s+(year|barrel)\s*$/i;

/** A threshold in the unit of its station's chart, or why a text is none, as a sentence. */
export type TypedThreshold =
	{ readonly value: number; readonly fault: null } | { readonly value: null; readonly fault: string };

/** A text's value in the unit that may be typed; a number without a unit is in the chart's. */
function read(text: string, station: StationId): TypedValue {
	const { unit, scale } = UNITS[station];
	if (scale === 1) return typedValue(text, unit, station === 'output' ? 'venezuela' : station);
	const inTrillions = typedValue(`(${text}) trn`, unit, station);
	return inTrillions.fault === null ? inTrillions : typedValue(text, unit, station);
}

/**
 * Threshold of the histogram, or target of a search, as it was typed: arithmetic, powers of ten and units, as the levers take them.
 *
 * @param station whose change is looked at
 * @param what it is called
 * @example typedThreshold('1e2', 'income'); // => { value: 100, fault: null }
 * @example typedThreshold('$500m a year', 'income'); // => { value: 0.5, fault: null }
 */
export function typedThreshold(
	text: string,
	station: StationId,
	what: 'threshold' | 'target' = 'threshold'
): TypedThreshold {
	const found = read(text.replace(SAID, ''), station);
	const kept = (why: string): TypedThreshold => ({
		value: null,
		fault: `The ${what} stays: you typed “${quoted(text)}”, and ${why}.`
	});
	if (found.fault !== null) return kept(found.fault.replace('of this lever', `of the ${what}`));
	const value = found.value / UNITS[station].scale;
	if (Math.abs(value) > ASKED_HIGH) return kept(`it takes at most ${fixed(ASKED_HIGH, 0)}`);
	return { value, fault: null };
}
