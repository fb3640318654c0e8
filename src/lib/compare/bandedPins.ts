import type { Compared } from './compared.ts';

/** Bands over one another that can still be told apart. Judgement. */
const BANDS_AT_ONCE = 3;

/** Pins whose bands a chart of all pins draws: all, or the two ends of the waterfall where all would be one grey. */
export function bandedPins(
	all: readonly Compared[],
	ends: readonly (Compared | undefined)[]
): readonly Compared[] {
	return all.length <= BANDS_AT_ONCE ? all : all.filter((one) => ends.includes(one));
}
