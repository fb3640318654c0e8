import { CONTEXT } from '#models/data/context.ts';
import { DEFAULTS, withOverrides } from '#models/parameters/registry.ts';
import type { Overrides } from '#models/parameters/registry.ts';
import type { SeriesName } from '#models/series.ts';
import { run } from '#models/simulate.ts';
import type { Simulation } from '#models/simulate.ts';
import { warningsOf } from '#models/warnings/warnings.ts';
import type { WarningId } from '#models/warnings/warnings.ts';

/** A run in which nothing deserves a warning, whose series a test may write over. */
export function quiet(overrides: Overrides = {}): Simulation {
	const simulation = run(withOverrides(DEFAULTS, overrides));
	for (const world of [simulation.baseline, simulation.scenario]) {
		world.brent.fill(85);
		world.urals.fill(70);
		world.taxPrice.fill(70);
		world.stockBuild.fill(0);
		world.crudeExports.fill(4);
		world.oilGasBudgetRevenue.fill(500);
		world.hardCurrencyRevenue.fill(10);
		world.wealthFund.fill(4000);
		world.venezuelaOutput.fill(1.2);
	}
	return simulation;
}

/** The warning of an id after single values have been written into the two worlds. */
export function warned(
	id: WarningId,
	values: { baseline?: [SeriesName, number, number][]; scenario?: [SeriesName, number, number][] },
	overrides: Overrides = {}
) {
	const simulation = quiet(overrides);
	for (const world of ['baseline', 'scenario'] as const) {
		for (const [name, month, value] of values[world] ?? []) simulation[world][name][month] = value;
	}
	return warningsOf(simulation).find((warning) => warning.id === id);
}

/** The last value that is still quiet and the first that is not, for one month of one world. */
export const EDGES: [WarningId, SeriesName, quiet: number, loud: number][] = [
	['brentRange', 'brent', 200, 200.01],
	['stocks', 'stockBuild', 5, 5.01],
	['stocks', 'stockBuild', -5, -5.01],
	['uralsAboveBrent', 'urals', 85, 85.01],
	['noExports', 'crudeExports', 0.001, 0],
	['negativeReceipts', 'oilGasBudgetRevenue', 0, -0.01],
	['negativeReceipts', 'hardCurrencyRevenue', 0, -0.01],
	['taxRange', 'taxPrice', 35, 34.99],
	['taxRange', 'taxPrice', 75, 75.01],
	[
		'fundLarge',
		'wealthFund',
		0.07 * CONTEXT.grossDomesticProduct.value,
		0.08 * CONTEXT.grossDomesticProduct.value
	]
];
