import { expect, it } from 'vitest';
import { caseResults } from '#models/cases/cases.ts';
import { tallies } from '$lib/evidence/blocks.ts';
import { CHAPTERS } from '$lib/method/equations.ts';

// Under a cap Russia is taxed on another price than it is paid: stationPhrase says which, a fixed name cannot.
it('no name of a chapter or of a block of cases says that Russia is paid the price of its taxes', () => {
	const names = [...CHAPTERS.map(({ title }) => title), ...tallies(caseResults()).map(({ name }) => name)];
	expect(names).toContain('Russian oil is priced');
	expect(names).toContain('How Russian oil is priced');
	expect(names.filter((name) => /\bpaid\b/.test(name))).toEqual([]);
});
