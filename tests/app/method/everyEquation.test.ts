import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { EQUATIONS } from '$lib/method/equations.ts';

it('every equation is named in a test that holds it equal to the code', () => {
	const here = new URL('.', import.meta.url);
	const tests = readdirSync(here)
		.filter((file) => /Equations\.test\.ts$|wholeMonth\.ts$/.test(file))
		.map((file) => readFileSync(new URL(file, here), 'utf8'))
		.join('\n');
	expect(EQUATIONS.map(({ id }) => id).filter((id) => !new RegExp(`['\\s]${id}\\b`).test(tests))).toEqual([]);
});
