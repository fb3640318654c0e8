import { expect, test } from 'vitest';
import { bundleIds } from '#models/scenarios/bundleIds.ts';
import { EMPTY_SCENARIO } from '#models/scenarios/scenario.ts';

test('names the bundles that are laid, in the order of their layers, and no other', () => {
	expect(bundleIds(EMPTY_SCENARIO)).toEqual({});
	const all = { ...EMPTY_SCENARIO, sanctions: 'ceasefire', market: 'bh19', preset: 'jpmorgan' };
	expect(Object.entries(bundleIds(all))).toEqual([
		['preset', 'jpmorgan'],
		['market', 'bh19'],
		['sanctions', 'ceasefire']
	]);
	expect(bundleIds({ ...EMPTY_SCENARIO, market: 'bh19' })).toEqual({ market: 'bh19' });
});
