import type { UnitName } from '#models/units.ts';

/**
 * Unit as it is read; a pure number has none to read.
 *
 * @example unitText('1'); // => ''
 */
export function unitText(unit: UnitName): string {
	return unit === '1' ? '' : unit;
}
