import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PARAMETERS } from '#models/parameters/registry.ts';
import { embedCode } from '../../../src/lib/embed/embedCode.ts';
import { embedQuery, LEVERS_HIGH, readEmbedQuery, THEMES } from '../../../src/lib/embed/embedQuery.ts';

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
