import type { Meaning } from '../meanings.ts';

const method = (place: string, label: string) => ({ path: `method#${place}`, label });

/** Terms for reading the charts and the numbers. */
export const READING_MEANINGS = {
	baseline: {
		says: 'The same world without the Venezuelan change, computed beside the scenario with the same outlook. Every difference on the page is taken from it.',
		see: method('diagram', 'How the two worlds hang together')
	},
	outlook: {
		says: 'The price and the demand that a forecaster expects without the change. It is where the baseline comes from.',
		see: method('outlook', 'The outlook in the model')
	},
	scenario: {
		says: 'A set of assumptions and what follows from them. It says what would be if they held, not that they will.',
		see: method('not-for', 'What it must not be used for')
	},
	counterfactual: {
		says: 'A world that differs in one thing alone and can only be computed, never observed. Here it is the baseline: a shock that you add is in the scenario and not in it.',
		see: method('diagram', 'How the two worlds hang together')
	},
	draws: {
		says: 'One draw is one whole future: each uncertain lever takes a value from its span, and the model is run with them. Levers that you set are held.',
		see: { path: 'sources#levers', label: 'The spans' }
	},
	ofHundred: {
		says: 'A range that holds 80 of 100 draws leaves the lowest ten and the highest ten outside. It says what the spans of the levers imply, not how likely the world is to comply.'
	},
	median: { says: 'The middle of the draws: half of them end lower, half higher.' },
	fan: {
		says: 'Bands over one another around the middle of the draws. The darkest holds half of them, the palest 90 of 100.'
	},
	seed: {
		says: 'The number from which the draws are made. The same seed gives the same draws, on every machine.'
	},
	annualRate: {
		says: 'A month or a quarter as if the whole year were like it: a month’s sum times twelve, a quarter’s times four.'
	},
	nominal: { says: 'In the money of each year. What prices do in the meantime is not taken out.' },
	tornado: {
		says: 'Bars that show how far one lever alone moves the result between the ends of its span, the longest on top.',
		see: { path: 'sources#levers', label: 'The spans' }
	},
	sobol: {
		says: 'The share of the spread of the draws that goes back to one lever: alone, or together with all that it acts with.',
		see: { path: 'sources#source-saltelli', label: 'The method' }
	},
	shapley: {
		says: 'A difference that several causes make together, shared out fairly: each gets its mean share over every order in which they could come. The shares add up to the whole.',
		see: { path: 'sources#source-shorrocks', label: 'The method' }
	}
} satisfies Record<string, Meaning>;
