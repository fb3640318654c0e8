import type { ParameterSpec } from '../types.ts';

/** The rouble. */
export const fx = {
	rate: {
		kind: 'number',
		label: 'Exchange rate',
		meaning: 'Roubles for a dollar at the start; more is a weaker rouble.',
		standing: 'judgement',
		basis: 'Between 77 and 83 from September 2025 to February 2026.',
		sources: ['cbrfx'],
		disputes: [
			{ who: 'Bank of Russia, February 2026', says: '76.6 on average.', value: 76.6, source: 'cbrfx' },
			{ who: 'Budget law for 2026', says: '92.2.', value: 92.2, source: 'budget26' }
		],
		unit: 'RUB/USD',
		default: 80,
		low: 50,
		high: 150,
		step: 0.1,
		stops: [
			{ value: 80, label: 'market' },
			{ value: 92.2, label: '2026 plan' }
		],
		distribution: { kind: 'lognormal', median: 80, sigma: 0.1 }
	},
	drift: {
		kind: 'number',
		label: 'Rouble weakens by',
		meaning: 'Growth a year of roubles for a dollar and of rouble sums, as prices rise faster in Russia.',
		standing: 'assumption',
		basis: 'Difference between Russian and American inflation.',
		sources: [],
		disputes: [],
		unit: 'fraction/yr',
		default: 0.03,
		low: -0.05,
		high: 0.15,
		step: 0.005,
		stops: [{ value: 0, label: 'steady' }],
		distribution: { kind: 'triangular', low: 0, mode: 0.03, high: 0.08 }
	},
	oilElasticity: {
		kind: 'number',
		label: 'Rouble follows oil',
		meaning: 'Per cent by which the rouble weakens for each 1 % off the tax price of oil.',
		standing: 'judgement',
		basis: 'The usual sign, small since controls on capital; 2025 had the other sign.',
		sources: ['cbrfx', 'medtax'],
		disputes: [
			{ who: 'The year 2025', says: 'Oil fell and the rouble rose.', span: [-0.1, 0], source: 'cbrfx' }
		],
		unit: '1',
		default: 0.15,
		low: -0.1,
		high: 0.6,
		step: 0.01,
		stops: [
			{ value: 0, label: 'not at all' },
			{ value: 0.4, label: 'closely' }
		],
		distribution: { kind: 'triangular', low: -0.05, mode: 0.15, high: 0.4 }
	}
} as const satisfies Record<string, ParameterSpec>;
