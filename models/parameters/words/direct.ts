import type { direct } from '../groups/direct.ts';
import type { ParameterWords } from '../types.ts';

/** What Russia loses in Venezuela itself: in words. */
export const directWords = {
	naphthaLoss: {
		meaning: 'Receipts from diluent that Russia no longer sells to Venezuela.',
		basis: 'Russian diluent stopped in January 2026; the sum is this project’s view.',
		disputes: []
	},
	servicesLoss: {
		meaning: 'Receipts that Russia loses from joint ventures and services in Venezuela.',
		basis: 'All trade between the two was about 0.2 bn in 2024.',
		disputes: []
	},
	armsLoss: {
		meaning: 'Receipts from arms that Russia loses elsewhere as their reputation suffers after Caracas.',
		basis: 'The user’s own view; nothing was published.',
		disputes: []
	}
} as const satisfies Record<keyof typeof direct, ParameterWords>;
