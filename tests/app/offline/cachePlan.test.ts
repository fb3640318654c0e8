import { describe, expect, it } from 'vitest';
import {
	cacheName,
	essentialPaths,
	extraPaths,
	keptPath,
	lostPath
} from '../../../src/lib/offline/cachePlan.ts';

const plan = {
	base: '/o',
	version: '1.0.0',
	build: ['/o/_app/immutable/entry/start.abc.js'],
	files: ['/o/icon.svg', '/o/_headers', '/o/.nojekyll'],
	prerendered: ['/o/', '/o/compare']
};

describe('cacheName', () => {
	it('differs between two builds of one version', () => {
		const other = { ...plan, build: ['/o/_app/immutable/entry/start.def.js'] };
		expect(cacheName(plan)).not.toBe(cacheName(other));
		expect(cacheName(plan)).toMatch(/^orinoco-1\.0\.0-[0-9a-f]{8}$/);
	});

	it('is the FNV-1a offset basis for nothing', () => {
		const nothing = { base: '', version: '1.0.0', build: [], files: [], prerendered: [] };
		expect(cacheName(nothing)).toBe('orinoco-1.0.0-811c9dc5');
	});
});

describe('what is kept', () => {
	it('is the build and the pages, and of the other files those that a browser may ask for', () => {
		expect(essentialPaths(plan)).toEqual([...plan.build, ...plan.prerendered]);
		expect(extraPaths(plan)).toEqual(['/o/icon.svg']);
	});

	it.each([
		['/o/compare', '/o/compare'],
		['/o/compare/', '/o/compare'],
		['/o/compare.html', '/o/compare'],
		['/o', '/o/'],
		['/o/index.html', '/o/'],
		['/o/icon.svg', '/o/icon.svg'],
		['/o/_app/version.json', null],
		['/elsewhere', null]
	])('answers %s with %s', (asked, path) => {
		expect(keptPath(asked, plan)).toBe(path);
	});
});

it('what stands where no page is lies beneath the base path', () => {
	expect([lostPath({ base: '' }), lostPath({ base: '/o' })]).toEqual(['/404.html', '/o/404.html']);
});
