import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { KEY_GROUPS, keyGroupsOn } from '../../../src/lib/help/keys.ts';

/** How the sheet writes what the browser calls a key. */
const WRITTEN: Readonly<Record<string, string>> = {
	ArrowLeft: '←',
	ArrowRight: '→',
	ArrowUp: '↑',
	ArrowDown: '↓',
	PageUp: 'Page Up',
	PageDown: 'Page Down'
};
const NAMED = /\b(Arrow(?:Left|Right|Up|Down)|Page(?:Up|Down)|Home|End|Delete|Backspace|Enter|Escape)\b/g;

const presses = KEY_GROUPS.flatMap(({ uses }) => uses.flatMap(({ keys }) => keys));
const parts = new Set(presses.flatMap((press) => press.split('+')));
/** Sources of the page that read a key. */
const readers = readdirSync('src/lib', { recursive: true, encoding: 'utf8' })
	.filter((name) => /\.(svelte|ts)$/.test(name) && !name.startsWith('help'))
	.map((name) => readFileSync(join('src/lib', name), 'utf8'))
	.filter((text) => /\bevent\.key\b|keyedValue\(key/.test(text));

describe('the sheet of keys', () => {
	it('names every key that a page reads', () => {
		const read = new Set(readers.flatMap((text) => [...text.matchAll(NAMED)].map(([name]) => name)));
		expect(read.size).toBeGreaterThan(8);
		expect([...read].filter((name) => !parts.has(WRITTEN[name] ?? name))).toEqual([]);
	});

	it('tells each place once, and each press of a place once', () => {
		const places = KEY_GROUPS.map(({ where }) => where);
		expect(new Set(places).size).toBe(places.length);
		for (const { uses } of KEY_GROUPS) {
			const keys = uses.flatMap((use) => use.keys);
			expect(new Set(keys).size).toBe(keys.length);
			expect(uses.every(({ does }) => does.length > 0)).toBe(true);
		}
	});

	it('leaves out what a page does not have', () => {
		const undo = (page: 'simulator' | 'compare' | null) =>
			keyGroupsOn(page).some(({ uses }) => uses.some(({ keys }) => keys.includes('Ctrl+Z')));
		expect([undo('simulator'), undo('compare'), undo(null)]).toEqual([true, false, false]);
		expect(keyGroupsOn(null).map(({ where }) => where)).toEqual(['Anywhere']);
	});
});
