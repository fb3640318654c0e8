import { BRENT } from '#models/data/brent.ts';
import { DEFAULTS } from '#models/parameters/registry.ts';
import { worldOutlook } from '#models/outlook/outlook.ts';
import { MONTHS, monthLabel } from '#models/timeline.ts';

/** A month that an older outlook foresaw and that has since been observed. */
export interface ForeseenMonth {
	readonly month: string;
	/** Brent as observed. [USD/bbl] */
	readonly observed: number;
	/** Brent as the outlook had it. [USD/bbl] */
	readonly foreseen: number;
}

/** Index of an ISO month in a series that begins with `from`. */
function monthsBetween(from: string, month: string): number {
	const [fromYear, fromMonth] = from.split('-').map(Number);
	const [year, ordinal] = month.split('-').map(Number);
	return 12 * (year - fromYear) + ordinal - fromMonth;
}

/** The outlook of January 2026 beside the Brent that came. */
export function outlookMonths(): readonly ForeseenMonth[] {
	const { startYear, brent } = worldOutlook(
		{ ...DEFAULTS.outlook, vintage: 'eia-2026-01' },
		new Float64Array(MONTHS)
	);
	return Array.from(brent, (foreseen, index) => {
		const month = monthLabel(startYear, index);
		return { month, foreseen, observed: BRENT.values[monthsBetween(BRENT.from, month)] };
	}).filter(({ observed }) => observed !== undefined);
}
