import { describe, expect, it } from 'vitest';
import { simulate } from '#models/simulate.ts';
import { signsAround, textBetween } from '../../../src/lib/answer/clauseSigns.ts';
import { sentence } from '../../../src/lib/answer/sentence.ts';

const partsOf = (offset: number) =>
	sentence({ simulation: simulate({ 'opec.offsetShare': offset }), year: 2031, brent: null, income: null });
/** What stands on a line with the lever of OPEC+, and the whole sentence as it is put together. */
function writtenOf(offset: number) {
	const parts = partsOf(offset);
	const at = parts.findIndex((part) => part.kind === 'lever' && part.id === 'opec.offsetShare');
	const whole = parts.map((part, place) => {
		if (part.kind === 'text') return textBetween(parts, place);
		const { before, after } = signsAround(parts, place);
		return `${before}${'text' in part ? part.text : '#'}${after}`;
	});
	const asGiven = parts.map((part) => ('text' in part ? part.text : '#'));
	return { ...signsAround(parts, at), whole: whole.join(''), asGiven: asGiven.join('') };
}

describe('signs of a clause', () => {
	it('stand on both sides of a number in a bracket', () => {
		for (const offset of [-0.5, 0])
			expect(writtenOf(offset)).toMatchObject({ before: '(', after: expect.stringMatching(/^\),?$/) });
	});

	it('are none where words stand beside the number', () => {
		expect(writtenOf(0.2)).toMatchObject({ before: '', after: '' });
	});

	it('leave the sentence as it is', () => {
		for (const offset of [-0.5, 0, 0.2]) {
			const { whole, asGiven } = writtenOf(offset);
			expect(whole).toBe(asGiven);
		}
	});
});
