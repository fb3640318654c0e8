import { parameter } from '#models/parameters/registry.ts';
import type { ParameterId } from '#models/parameters/registry.ts';
import { decimalsFor, fixed } from '$lib/format/number.ts';
import { unitWords, writtenFactor } from '$lib/format/unit.ts';

/** A value of a lever in two or three figures, with a short unit: what stands at the end of a bar. */
export function shortLeverValue(id: ParameterId, value: number): string {
	const spec = parameter(id);
	if (spec.kind !== 'number') return String(value);
	const written = value * writtenFactor(spec.unit);
	const text = fixed(written, Math.min(3, decimalsFor(written, 2)));
	return spec.unit === 'fraction' || spec.unit === 'fraction/yr' ? `${text}\u00a0%` : text;
}

/** The same with its unit in words, for who hears it. */
export function fullLeverValue(id: ParameterId, value: number): string {
	const spec = parameter(id);
	if (spec.kind !== 'number') return String(value);
	const short = shortLeverValue(id, value);
	const words = unitWords(spec.unit);
	return words === '' || words.startsWith('%') ? short : `${short} ${words}`;
}
