import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PARAMETERS } from '#models/parameters/registry.ts';
import { embedAddress } from '../../../src/lib/embed/embedAddress.ts';
import { embedCode } from '../../../src/lib/embed/embedCode.ts';
import {
	embedQuery,
	LEVERS_HIGH,
	PLAIN_EMBED,
	readEmbedQuery,
	THEMES
} from '../../../src/lib/embed/embedQuery.ts';
import { frozenCode } from '../../../src/lib/embed/frozenCode.ts';
import { MAIN_LEVERS, TOP_LEVERS } from '../../../src/lib/page/topLevers.ts';

const sliders = PARAMETERS.filter(({ kind }) => kind !== 'path').map(({ id }) => id);

describe('the address of an embedded chart', () => {
	it('gives back levers and theme beside the state', () => {
		const levers = fc.uniqueArray(fc.constantFrom(...sliders), { maxLength: LEVERS_HIGH });
		fc.assert(
			fc.property(levers, fc.constantFrom(null, ...THEMES), (ids, theme) => {
				const added = embedQuery({ levers: ids, theme });
				const { rest, view, faults } = readEmbedQuery(`?v=1&p=jpmorgan${added && `&${added}`}`);
				expect(faults).toEqual([]);
				expect(view).toEqual({ levers: ids, theme });
				expect(rest).toBe('v=1&p=jpmorgan');
			})
		);
	});

	it('names every lever that it does not know, the path that has no slider, and what is too many', () => {
		const { view, faults } = readEmbedQuery('levers=opec.offsetShar,venezuela.path,market.spare');
		expect(view.levers).toEqual([]);
		expect(faults).toHaveLength(3);
		const many = readEmbedQuery(`levers=${sliders.slice(0, 8).join(',')}`);
		expect(many.view.levers).toEqual(sliders.slice(0, LEVERS_HIGH));
		expect(many.faults[0].message).toBe('levers requires at most 6, got 8');
	});

	it('of any form throws nothing', () => {
		fc.assert(fc.property(fc.string(), (text) => void readEmbedQuery(`levers=${text}&theme=${text}`)));
	});
});

describe('embedCode', () => {
	it('leaves no way out of an attribute', () => {
		const code = embedCode(
			'https://o.example/embed?v=1&p=a',
			'https://o.example/embed.js',
			'"><script>x</script>'
		);
		expect(code).toContain('src="https://o.example/embed?v=1&amp;p=a"');
		expect(code).toContain('title="&quot;&gt;&lt;script&gt;x&lt;/script&gt;"');
	});
});

describe('what the export room offers for an embedded chart', () => {
	it('is as many levers as it may carry, those on top of the page among them, each of them legal', () => {
		expect(MAIN_LEVERS).toHaveLength(LEVERS_HIGH);
		expect(MAIN_LEVERS).toEqual(expect.arrayContaining([...TOP_LEVERS]));
		const address = embedAddress('https://o.example/embed?v=1', { levers: MAIN_LEVERS, theme: 'dark' });
		const { view, faults, rest } = readEmbedQuery(new URL(address).search);
		expect(faults).toEqual([]);
		expect(view).toEqual({ levers: MAIN_LEVERS, theme: 'dark' });
		expect(rest).toBe('v=1');
	});

	it('leaves the address alone where nothing is chosen', () => {
		const address = 'https://o.example/embed?v=1';
		expect(embedAddress(address, { levers: [], theme: null })).toBe(address);
	});
});

describe('the look of an embedded chart', () => {
	it('is offered as light, and follows the device where an address has none, as old links do', () => {
		expect(embedAddress('https://o.example/embed?v=1', PLAIN_EMBED)).toBe(
			'https://o.example/embed?v=1&theme=light'
		);
		expect(readEmbedQuery('?v=1').view).toEqual({ levers: [], theme: null });
	});
});

describe('frozenCode', () => {
	it('lets the drawing shrink, and only the drawing', () => {
		const code = frozenCode(
			'https://o.example/',
			'<svg width="1200" height="675"><title>svg</title></svg>\n'
		);
		expect(code).toBe(
			'<a href="https://o.example/">\n<svg style="max-width:100%;height:auto" width="1200" height="675"><title>svg</title></svg>\n</a>\n'
		);
	});
});
