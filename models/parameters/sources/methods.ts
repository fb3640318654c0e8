import type { Source } from '../sourceType.ts';

/** Methods of computation. */
export const METHODS_SOURCES = {
	hyndman: {
		id: 'hyndman',
		shortName: 'Hyndman-Fan',
		publisher: 'R. J. Hyndman, Y. Fan',
		title: 'Sample Quantiles in Statistical Packages. The American Statistician 50(4), 361-365',
		year: 1996,
		address: 'https://doi.org/10.1080/00031305.1996.10473566',
		supports: 'Quantiles of type 7',
		seen: 'memory',
		bibliography: 'Recalled, unchecked'
	},
	shorrocks: {
		id: 'shorrocks',
		shortName: 'Shorrocks',
		publisher: 'A. F. Shorrocks',
		title:
			'Decomposition Procedures for Distributional Analysis: A Unified Framework Based on the Shapley Value. Journal of Economic Inequality 11, 99-126',
		year: 2013,
		address: 'https://doi.org/10.1007/s10888-011-9214-z',
		supports: 'Exact split of a difference into parts',
		seen: 'memory',
		bibliography: 'Recalled, unchecked'
	},
	saltelli: {
		id: 'saltelli',
		shortName: 'Saltelli et al.',
		publisher: 'A. Saltelli, P. Annoni, I. Azzini, F. Campolongo, M. Ratto, S. Tarantola',
		title:
			'Variance Based Sensitivity Analysis of Model Output. Computer Physics Communications 181(2), 259-270',
		year: 2010,
		address: 'https://doi.org/10.1016/j.cpc.2009.09.018',
		supports: 'Sobol indices of first order and total',
		seen: 'memory',
		bibliography: 'Recalled, unchecked'
	}
} as const satisfies Record<string, Source>;
