import type { Measure } from '#models/measure/measure.ts';
import { SERIES } from '#models/series.ts';
import type { UnitName } from '#models/units.ts';

/**
 * Unit of a measure where it has that of its series; null where a formula makes one of its own, which only its author knows.
 *
 * @example measureUnit({ kind: 'delta', of: { kind: 'series', name: 'brent' } }); // => 'USD/bbl'
 */
export function measureUnit(measure: Measure): UnitName | null {
	switch (measure.kind) {
		case 'series':
			return SERIES[measure.name].unit;
		case 'delta':
		case 'mean':
		case 'at':
		case 'negative':
			return measureUnit(measure.of);
		case 'operator':
			return operationUnit(measure);
		default:
			return null;
	}
}

/** A sum keeps the unit of alike parts, and their ratio has none; a factor could turn a month into a year. */
function operationUnit({ operator, left, right }: Measure & { kind: 'operator' }): UnitName | null {
	const unit = measureUnit(left);
	if (unit === null || unit !== measureUnit(right)) return null;
	if (operator === '/') return '1';
	return operator === '+' || operator === '-' ? unit : null;
}
