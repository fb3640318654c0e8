import type { Collector } from './exactCollector.ts';
import { QUANTILE_NAMES, newBands } from './quantiles.ts';
import type { Bands } from './quantiles.ts';

/** Collector that keeps what it took for as long as the baselines stand. */
export interface StandingCollector extends Collector {
	/**
	 * Whether a draw's values are there already.
	 *
	 * @param edition of the baselines; another one forgets all draws
	 */
	readonly holds: (draw: number, edition: number) => boolean;
}

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
export function standingCollector(collector: Collector): StandingCollector {
	let standing = NaN;
	let count = 0;
	let bands: Bands | null = null;
	return {
		holds(draw, edition) {
			if (edition !== standing) count = 0;
			standing = edition;
			return draw < count;
		},
		take(draw, values) {
			bands = null;
			count = draw + 1;
			collector.take(draw, values);
		},
		bands() {
			bands ??= collector.bands();
			return copied(bands);
		},
		valuesAt: collector.valuesAt
	};
}

/** A collector whose values change with every call. */
export function movingCollector(collector: Collector): StandingCollector {
	return { ...collector, holds: () => false };
}
