import type { BundleKind } from './presets.ts';
import type { Scenario } from './scenario.ts';

/**
 * Ids of the bundles that a scenario lays, by kind, as records name them; a kind that is not chosen is left out.
 *
 * @example bundleIds({ ...EMPTY_SCENARIO, preset: 'jpmorgan' }); // => { preset: 'jpmorgan' }
 */
export function bundleIds({ preset, market, sanctions }: Scenario): {
	readonly [kind in BundleKind]?: string;
} {
	return {
		...(preset === null ? {} : { preset }),
		...(market === null ? {} : { market }),
		...(sanctions === null ? {} : { sanctions })
	};
}
