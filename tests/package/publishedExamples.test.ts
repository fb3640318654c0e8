import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import * as model from '#models/index.ts';
import * as explain from '#models/explain/index.ts';
import * as measure from '#models/measure/index.ts';
import * as uncertainty from '#models/uncertainty/index.ts';
import type { ReferenceDoor } from '../../src/lib/reference/reference.ts';

const SCOPE: Readonly<Record<string, unknown>> = { ...model, ...explain, ...measure, ...uncertainty };
const written = readFileSync(new URL('../../src/lib/reference/reference.json', import.meta.url), 'utf8');

/** What stands before and behind the arrow of every printed example that says its answer. */
const EXAMPLES = (JSON.parse(written) as ReferenceDoor[])
	.flatMap(({ entries }) => entries)
	.flatMap(({ examples }) => examples)
	.map((example) => example.split('; // => '))
	.filter((parts) => parts.length === 2) as [code: string, answer: string][];

/** Value of an expression in which every export of the package stands by its name. */
const valueOf = (code: string): unknown =>
	new Function(...Object.keys(SCOPE), `return (${code})`)(...Object.values(SCOPE));

it('are those of most functions', () => expect(EXAMPLES.length).toBeGreaterThan(30));

it.each(EXAMPLES)('%s is %s', (code, answer) => {
	expect(valueOf(code)).toEqual(valueOf(answer));
});
