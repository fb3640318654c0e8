import type { UnitName } from '../units.ts';

/**
 * Range with its unit, as faults state it; a pure number has no unit to state.
 *
 * @example requiredRange({ low: 0.3, high: 4, unit: 'mb/d' }); // => '0.3…4 mb/d'
 */
export function requiredRange(spec: {
	readonly low: number;
	readonly high: number;
	readonly unit: UnitName;
}): string {
	const range = `${spec.low}…${spec.high}`;
	return spec.unit === '1' ? range : `${range} ${spec.unit}`;
}
