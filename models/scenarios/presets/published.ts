import type { OutlookVintage } from '../../data/outlooks.ts';
import type { PathPoints } from '../../parameters/types.ts';
import type { Overrides } from '../../parameters/registry.ts';

/** What a forecaster's path needs: its points and the levers fitted to them. */
interface Path {
	readonly vintage: OutlookVintage;
	readonly initialOutput: number;
	readonly quickWin?: number;
	readonly quickWinYears?: number;
	readonly target: number;
	readonly yearsToTarget: number;
	readonly maxGrowth?: number;
	/** Published points; years from the first day of the outlook. */
	readonly path?: PathPoints;
}

/**
 * Overrides of a path taken as published: no delay, full delivery, level without the recovery.
 *
 * The levers beneath the points were fitted to them, so that a moved lever starts from the forecaster's position.
 *
 * @example published({ vintage: 'flat', initialOutput: 1, target: 2, yearsToTarget: 4 })['venezuela.delivery']; // => 1
 */
export function published({
	vintage,
	initialOutput,
	quickWin = 0,
	quickWinYears = 1,
	target,
	yearsToTarget,
	maxGrowth,
	path
}: Path): Overrides {
	return {
		'outlook.vintage': vintage,
		'venezuela.initialOutput': initialOutput,
		'venezuela.quickWin': quickWin,
		'venezuela.quickWinYears': quickWinYears,
		'venezuela.target': target,
		'venezuela.yearsToTarget': yearsToTarget,
		...(maxGrowth === undefined ? {} : { 'venezuela.maxGrowth': maxGrowth }),
		'venezuela.delivery': 1,
		'venezuela.delayYears': 0,
		'venezuela.counterfactualDecline': 0,
		...(path === undefined ? {} : { 'venezuela.path': path })
	};
}
