import type { fx } from '../groups/fx.ts';
import type { ParameterWords } from '../types.ts';

/** The rouble: in words. */
export const fxWords = {
	rate: {
		meaning: 'Roubles for a dollar at the start; more is a weaker rouble.',
		basis: 'Between 77 and 83 from September 2025 to February 2026.',
		disputes: [
			{ who: 'Bank of Russia, February 2026', says: '76.6 on average.', value: 76.6, source: 'cbrfx' },
			{ who: 'Budget law for 2026', says: '92.2.', value: 92.2, source: 'budget26' }
		]
	},
	drift: {
		meaning: 'Growth a year of roubles for a dollar and of rouble sums, as prices rise faster in Russia.',
		basis: 'Difference between Russian and American inflation.',
		disputes: []
	},
	oilElasticity: {
		meaning: 'Per cent by which the rouble weakens for each 1 % off the tax price of oil.',
		basis: 'The usual sign, small since controls on capital; 2025 had the other sign.',
		disputes: [
			{ who: 'The year 2025', says: 'Oil fell and the rouble rose.', span: [-0.1, 0], source: 'cbrfx' }
		]
	}
} as const satisfies Record<keyof typeof fx, ParameterWords>;
