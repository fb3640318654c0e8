import { describe, expect, it } from 'vitest';
import { sourceLink, SOURCES } from '#models/parameters/sources.ts';
import type { Source } from '#models/parameters/sources.ts';

const ALL: readonly [string, Source][] = Object.entries(SOURCES);

describe('SOURCES', () => {
	it('has 83 sources, each under its own id and short name', () => {
		expect(ALL).toHaveLength(83);
		for (const [id, source] of ALL) expect(source.id).toBe(id);
		expect(new Set(ALL.map(([, { shortName }]) => shortName)).size).toBe(83);
	});
	it.each(ALL)('%s says what it supports and how far it was read', (_, source) => {
		for (const text of [source.publisher, source.title, source.supports, source.bibliography]) {
			expect(text.trim()).not.toBe('');
		}
		expect(['yes', 'secondary', 'memory']).toContain(source.seen);
		expect(source.address).not.toBe('(relay)');
		if (source.year !== null) expect(source.year).toBeGreaterThan(1950);
	});
});

describe('sourceLink', () => {
	it('gives the address alone, without the words beside it', () => {
		expect(sourceLink(SOURCES.csis2601)).toBe('https://www.csis.org');
	});
	it('gives none where only a relay or a printed work is known', () => {
		for (const id of ['plitka', 'pdvsa2609', 'nerlove'] as const) expect(sourceLink(SOURCES[id])).toBeNull();
	});
});
