import { DEFAULTS, withOverrides } from '#models/parameters/registry.ts';
import type { Overrides } from '#models/parameters/registry.ts';
import { run } from '#models/simulate.ts';

/** A run of the differences from the defaults. */
export const runOf = (overrides: Overrides) => run(withOverrides(DEFAULTS, overrides));
/** Values of parts by their ids. */
export const named = (parts: readonly { id: string; value: number }[]) =>
	Object.fromEntries(parts.map(({ id, value }) => [id, value]));

/** Two worlds without any difference but the one that is written into them. */
export function still(overrides: Overrides = {}) {
	const simulation = runOf({
		'venezuela.target': 1.2,
		'venezuela.quickWin': 0,
		'direct.armsLoss': 0,
		'direct.naphthaLoss': 0,
		'direct.servicesLoss': 0,
		...overrides
	});
	const { baseline, scenario } = simulation;
	for (const world of [baseline, scenario]) {
		world.brent.fill(80);
		world.taxPrice.fill(68);
		world.priceCap.fill(50);
		world.crudeExports.fill(5);
		world.productExports.fill(2);
	}
	return simulation;
}
