import type { Collector } from './exactCollector.ts';
import { QUANTILE_NAMES, newBands } from './quantiles.ts';
import type { Bands } from './quantiles.ts';

/** The same numbers in memory of their own: bands may be handed to another thread, which takes them away. */
function copied(bands: Bands): Bands {
	const copy = newBands(bands.q50.length);
	for (const name of QUANTILE_NAMES) copy[name].set(bands[name]);
	return copy;
}

/**
 * Collector of an output of the baseline: a lever that only moves the scenario leaves its draws and bands as they are.
 *
 * @param collector keeps the values; draws are taken in rising order
 */
export function standingCollector(collector: Collector): Required<Collector> {
	let standing = NaN;
	let count = 0;
	let bands: Bands | null = null;
	return {
		holds(draw, edition) {
			if (edition !== standing) count = 0;
			standing = edition;
			return draw < count;
		},
		take(draw, values, hasGaps) {
			bands = null;
			count = draw + 1;
			collector.take(draw, values, hasGaps);
		},
		bands() {
			bands ??= collector.bands();
			return copied(bands);
		},
		unanswered: collector.unanswered,
		valuesAt: collector.valuesAt
	};
}
