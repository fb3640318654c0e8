import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CHAPTERS, EQUATIONS } from '../../../src/lib/method/equations.ts';
import { GROUP_TERMS } from '../../../src/lib/help/groupTerms.ts';
import { MEANINGS } from '../../../src/lib/help/meanings.ts';
import { termParts } from '../../../src/lib/help/termParts.ts';
import { TERM_IDS, TERMS } from '../../../src/lib/help/terms.ts';
import { isParameterId } from '../../../models/parameters/registry.ts';
import { SOURCES } from '../../../models/parameters/sources.ts';

/** Files whose texts stand on the page with their terms marked. */
const GLOSSED = [
	'src/lib/charts/stationChart.ts',
	'src/lib/charts/stationWords.ts',
	'src/lib/answer/medianWords.ts',
	...readdirSync('src/lib/why')
		.filter((name) => name.endsWith('.svelte'))
		.map((name) => `src/lib/why/${name}`)
];
const texts = GLOSSED.map((file) => readFileSync(file, 'utf8'));
const footer = readFileSync('src/lib/page/Footer.svelte', 'utf8');
/** Anchors of the pages that a meaning may point to. */
const ANCHORS: Readonly<Record<string, (anchor: string) => boolean>> = {
	method: (anchor) =>
		['diagram', 'limits', 'not-for'].includes(anchor) ||
		CHAPTERS.some(({ stage }) => stage === anchor) ||
		EQUATIONS.some(({ id }) => id === anchor),
	sources: (anchor) =>
		anchor === 'levers' || isParameterId(anchor) || anchor.replace(/^source-/, '') in SOURCES
};

describe('the terms', () => {
	it('have each a meaning of one or two sentences, and none is told twice', () => {
		for (const id of TERM_IDS) {
			const { says } = MEANINGS[id];
			expect(says, id).toMatch(/^\p{Lu}.{20,240}\.$/u);
			expect(says.match(/\.(\s|$)/g)?.length, id).toBeLessThanOrEqual(3);
		}
		expect(Object.keys(MEANINGS).sort()).toEqual([...TERM_IDS].sort());
		const said = TERM_IDS.map((id) => MEANINGS[id].says);
		expect(new Set(said).size).toBe(said.length);
		const spellings = TERM_IDS.flatMap((id) => TERMS[id].map((spelling) => spelling.toLowerCase()));
		expect(new Set(spellings).size).toBe(spellings.length);
	});

	it('stand each at a group of levers, in the foot or in a text of the page', () => {
		const grouped = new Set(Object.values(GROUP_TERMS).flat());
		const isWritten = (spelling: string) =>
			texts.some((text) => text.toLowerCase().includes(spelling.toLowerCase()));
		const unused = TERM_IDS.filter(
			(id) => !grouped.has(id) && !footer.includes(`<Term id="${id}"`) && !TERMS[id].some(isWritten)
		);
		expect(unused).toEqual([]);
	});

	it('point only to places that exist', () => {
		for (const id of TERM_IDS) {
			const { see } = MEANINGS[id];
			if (see === undefined) continue;
			const [page, anchor] = see.path.split('#');
			expect(ANCHORS[page]?.(anchor), see.path).toBe(true);
			expect(see.label).not.toBe('');
		}
	});
});

describe('a text cut at its terms', () => {
	it('is the text again when its pieces are put in a row', () => {
		for (const text of ['', 'Brent', 'No such word.', 'Urals, Brent and Urals at an annual rate', ...texts]) {
			expect(
				termParts(text)
					.map(({ before, text: piece, after }) => before + piece + after)
					.join('')
			).toBe(text);
		}
	});

	it('marks each term once, the longest spelling first, and only whole words', () => {
		const marked = (text: string) => termParts(text).flatMap(({ term }) => term ?? []);
		expect(marked('Brent beside Brent')).toEqual(['brent']);
		expect(marked('Change in hard-currency oil income, nominal')).toEqual(['hardCurrency', 'nominal']);
		expect(marked('redraws, discounted, Brentwood')).toEqual([]);
		expect(marked('In 50 of 100 draws')).toEqual(['ofHundred']);
	});

	it('keeps a bracket and a comma with their term', () => {
		const [, term, rest] = termParts('a year (annual rate), as it was');
		expect(term).toEqual({ text: 'annual rate', term: 'annualRate', before: '(', after: '),' });
		expect(rest.text).toBe(' as it was');
	});
});
