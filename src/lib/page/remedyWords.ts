import { parameter } from '#models/parameters/registry.ts';
import { withUnit } from '$lib/format/unit.ts';
import type { Remedy } from './remedies.ts';

/** A way out as words: the lever and the value that it would take, with its unit. */
export function remedyWords({ id, value }: Remedy): string {
	const spec = parameter(id);
	if (spec.kind !== 'number') return spec.label;
	const text = withUnit(value, spec.unit, spec.step);
	return `${spec.label}: ${text.replace(/^(−?)([\d,.]+)\s\$/, '$1$$$2')}`;
}
