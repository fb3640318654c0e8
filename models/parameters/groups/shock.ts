import type { ParameterSpec } from '../types.ts';

/** Anything else that happens to the world in the scenario. */
export const shock = {
	supply: {
		kind: 'number',
		label: 'Supply shock',
		meaning: 'Barrels that appear (positive) or vanish elsewhere while the shock lasts.',
		standing: 'assumption',
		basis: 'The user’s own: Iran, Libya, Hormuz …; none unless chosen.',
		sources: [],
		disputes: [
			{
				who: 'IEA, September 2026',
				says: 'More than 10 shut in around the Gulf.',
				value: -10,
				source: 'iea2609'
			},
			{
				who: 'World Bank, 2023',
				says: 'Losses of 0.5 to 8 in three cases.',
				span: [-8, -0.5],
				source: 'wb23'
			}
		],
		unit: 'mb/d',
		default: 0,
		low: -15,
		high: 5,
		step: 0.01,
		stops: [
			{ value: -10, label: 'Hormuz 2026' },
			{ value: -1, label: 'one less' },
			{ value: 0, label: 'none' },
			{ value: 1, label: 'one more' }
		],
		distribution: null
	},
	demand: {
		kind: 'number',
		label: 'Demand shock',
		meaning: 'Share of world demand that is added or falls away while the shock lasts.',
		standing: 'assumption',
		basis: 'The user’s own: a recession, a boom; none unless chosen.',
		sources: [],
		disputes: [],
		unit: 'fraction',
		default: 0,
		low: -0.1,
		high: 0.1,
		step: 0.005,
		stops: [
			{ value: -0.02, label: 'recession' },
			{ value: 0, label: 'none' }
		],
		distribution: null
	},
	startYears: {
		kind: 'number',
		label: 'Shock begins after',
		meaning: 'Years from the start of the outlook until the shock begins.',
		standing: 'assumption',
		basis: 'The user’s own.',
		sources: [],
		disputes: [],
		unit: 'yr',
		default: 0,
		low: 0,
		high: 9,
		step: 0.25,
		stops: [{ value: 0, label: 'at once' }],
		distribution: null
	},
	years: {
		kind: 'number',
		label: 'Shock lasts',
		meaning: 'Years for which the shock lasts.',
		standing: 'assumption',
		basis: 'The user’s own.',
		sources: [],
		disputes: [],
		unit: 'yr',
		default: 1,
		low: 0.25,
		high: 10,
		step: 0.25,
		stops: [
			{ value: 1, label: 'one year' },
			{ value: 10, label: 'for good' }
		],
		distribution: null
	}
} as const satisfies Record<string, ParameterSpec>;
