import type { Assumptions } from '../parameters/registry.ts';
import type { SeriesRecord } from '../series.ts';
import { MONTHS } from '../timeline.ts';

/**
 * Russian export volumes: crude takes every change of output, refineries run on.
 *
 * crudeExports = max(0, russia.crudeExports + russiaOutput - production), productExports constant
 *
 * @param russia the group's assumptions
 * @param world russiaOutput is read; crudeExports, productExports are written [mb/d]
 */
export function exportVolumes(russia: Assumptions['russia'], world: SeriesRecord): void {
	const { crudeExports, production } = russia;
	const { russiaOutput, crudeExports: shipped } = world;
	for (let month = 0; month < MONTHS; month++)
		shipped[month] = Math.max(0, crudeExports + russiaOutput[month] - production);
	world.productExports.fill(russia.productExports);
}
