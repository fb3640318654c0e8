// Writes the golden numbers anew, after a change of numbers that is meant.
import { writeFileSync } from 'node:fs';
import { simulate } from '#models/simulate.ts';
import { AT, figures, SCENARIOS } from './figures.ts';

const numbers = Object.fromEntries(
	Object.entries(SCENARIOS).map(([name, overrides]) => [name, figures(simulate(overrides), AT)])
);
writeFileSync(new URL('numbers.json', import.meta.url), `${JSON.stringify(numbers, null, '\t')}\n`);
