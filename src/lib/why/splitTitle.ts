import type { IncomeFactor, Part } from '#models/explain/incomeFactors.ts';
import { shareWords } from './shareWords.ts';

/** Names of the factors inside a sentence. */
const WORDS: Readonly<Record<IncomeFactor, string>> = {
	worldPrice: 'the world price',
	discountAndCap: 'the discount and the cap',
	volume: 'barrels no longer sold',
	settlement: 'settlement',
	directLosses: 'business lost in Venezuela itself'
};

/** Changes below which nothing is left to explain. [USD bn/yr] judgement */
const TINY = 0.005;

/** Share from which on the largest part is more than all the others together, to rounding. */
const HALF = 0.48;

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/**
 * Finding of the split of a difference in income, as a sentence.
 *
 * @param parts one a factor [USD bn/yr]
 * @example splitTitle([{ id: 'worldPrice', value: -3 }, { id: 'volume', value: -1 }]); // => 'Three-quarters of the loss is the world price; most of the rest is barrels no longer sold'
 */
export function splitTitle(parts: readonly Part<IncomeFactor>[]): string {
	const total = parts.reduce((sum, { value }) => sum + value, 0);
	if (Math.abs(total) < TINY) return 'Nothing changes for Russia’s income, so there is nothing to take apart';
	const what = total < 0 ? 'loss' : 'gain';
	const ranked = [...parts].sort((one, other) => (other.value - one.value) * Math.sign(total));
	const [first, second] = ranked;
	const share = first.value / total;
	if (share > 1.03) {
		return `${capital(WORDS[first.id])} alone would make the ${what} larger; ${WORDS[ranked.at(-1)?.id ?? first.id]} gives some back`;
	}
	const words = shareWords(share);
	if (share < HALF) {
		return `${capital(WORDS[first.id])} makes the largest part of the ${what}, ${words} of it`;
	}
	const rest = total - first.value;
	const isMostOfRest = second && Math.abs(rest) > TINY && second.value / rest > 0.5 && share < 0.97;
	return `${capital(words)} of the ${what} is ${WORDS[first.id]}${isMostOfRest ? `; most of the rest is ${WORDS[second.id]}` : ''}`;
}
