import { hasShock } from '#models/market/shock.ts';
import type { Simulation } from '#models/simulate.ts';

/** Whether anything but Venezuelan oil sets the scenario apart from its baseline: a shock, or arms that Russia does not sell. */
export function isElsewhere({ assumptions: { shock, direct } }: Pick<Simulation, 'assumptions'>): boolean {
	return hasShock(shock) || direct.armsLoss !== 0;
}
