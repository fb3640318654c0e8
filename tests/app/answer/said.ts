import { simulate } from '#models/simulate.ts';
import type { Overrides } from '#models/parameters/registry.ts';
import { plainSentence, sentence } from '../../../src/lib/answer/sentence.ts';
import type { SentenceInput } from '../../../src/lib/answer/sentence.ts';

/** The answer for 2031, with the ids of levers in place of their numbers. */
export const said = (overrides: Overrides = {}, input: Partial<SentenceInput> = {}) => {
	const parts = sentence({
		simulation: simulate(overrides),
		year: 2031,
		brent: null,
		income: null,
		...input
	});
	return plainSentence(parts, (id) => `<${id}>`, 2031).replaceAll('\u00a0', ' ');
};
