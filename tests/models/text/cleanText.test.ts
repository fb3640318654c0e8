import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText, quoted, shortText } from '#models/text/cleanText.ts';

describe('cleanText', () => {
	it('keeps letters of every script and drops what does not print', () => {
		expect(cleanText(' a\n\u0007b\u202E ')).toBe('a b');
		expect(cleanText('Ориноко €5 \ud800')).toBe('Ориноко €5');
	});
	it('cleans once and for all', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (text) => {
				expect(cleanText(cleanText(text))).toBe(cleanText(text));
			})
		);
	});
	it('counts characters, not code units', () => {
		expect(shortText('🛢🛢🛢', 2)).toBe('🛢🛢');
		expect(quoted('x'.repeat(99))).toBe(`${'x'.repeat(40)}…`);
		expect(quoted('')).toBe('nothing');
	});
});

describe('cleanText at its edges', () => {
	it('turns each run of white space into one blank, also one that opens when a sign is dropped', () => {
		expect(cleanText('a \t\n b')).toBe('a b');
		expect(cleanText('a \u0007 b')).toBe('a b');
		expect(cleanText('\u0007 a')).toBe('a');
	});
	it('keeps the joiners of scripts and emoji', () => {
		expect(cleanText('a\u200cb\u200dc')).toBe('a\u200cb\u200dc');
	});
});

describe('shortText and quoted', () => {
	it('leave no blank where they cut', () => {
		expect(shortText('ab cd', 3)).toBe('ab');
		expect(shortText('abc', 3)).toBe('abc');
	});
	it('print forty characters whole and cut one more', () => {
		expect(quoted('x'.repeat(40))).toBe('x'.repeat(40));
		expect(quoted('x'.repeat(41))).toBe(`${'x'.repeat(40)}…`);
	});
	it('look at no more than two hundred characters', () => {
		expect(quoted(`${' '.repeat(199)}ab`)).toBe('a');
		expect(quoted(`${' '.repeat(200)}b`)).toBe('nothing');
	});
});
