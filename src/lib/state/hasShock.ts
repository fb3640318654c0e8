import type { Simulation } from '#models/simulate.ts';

type Assumed = Pick<Simulation, 'assumptions'>;

/** Whether a shock elsewhere is part of what sets the scenario's market apart from its baseline. */
export function hasShock({ assumptions: { shock } }: Assumed): boolean {
	return shock.supply !== 0 || shock.demand !== 0;
}

/** Whether anything but Venezuelan oil sets the scenario apart from its baseline: a shock, or arms that Russia does not sell. */
export function isElsewhere(run: Assumed): boolean {
	return hasShock(run) || run.assumptions.direct.armsLoss !== 0;
}
