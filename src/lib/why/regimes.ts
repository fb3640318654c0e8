import { withOverrides } from '#models/parameters/registry.ts';
import type { Assumptions } from '#models/parameters/registry.ts';
import { SANCTION_REGIMES } from '#models/scenarios/presets.ts';
import { run } from '#models/simulate.ts';
import type { Simulation } from '#models/simulate.ts';
import { yearFigure } from '#models/summary.ts';

/** What a sanction regime alone would do to Russian income, without any Venezuelan change. */
export interface RegimeEffect {
	readonly id: string;
	readonly label: string;
	/** Baseline income under the regime less baseline income as set. [USD bn/yr] */
	readonly change: number;
}

/**
 * Effect of each sanction regime on the baseline's hard currency in a year.
 *
 * @param assumptions as set
 * @param simulation their run
 * @param year index 0…9
 */
export function regimeEffects(
	assumptions: Assumptions,
	simulation: Simulation,
	year: number
): RegimeEffect[] {
	const income = ({ baseline }: Simulation) =>
		yearFigure(baseline.hardCurrencyRevenue, 'hardCurrencyRevenue', year);
	const asSet = income(simulation);
	return SANCTION_REGIMES.map(({ id, label, overrides }) => ({
		id,
		label,
		change: income(run(withOverrides(assumptions, overrides))) - asSet
	}));
}
