import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { encode } from '#models/scenarios/codec.ts';
import { EMPTY_STATE } from '#models/scenarios/state.ts';
import { partlyPriceless } from '../helpers/glut.ts';
import { orinoco, orinocoJson } from './orinoco.ts';

/** Address of a scenario that a price clears as set, but not in every draw. */
const PARTLY = `?${encode({ ...EMPTY_STATE, scenario: partlyPriceless() })}`;

const text = readFileSync(new URL('../../docs/formats.md', import.meta.url), 'utf8');

/** Keys that the page states of a form, with `?` where they may be absent. */
function statedKeys(form: string): string[] {
	const [, keys] = new RegExp(`^ {4}${form} *\\{ (.*) \\}$`, 'm').exec(text) ?? [];
	return keys.replaceAll('"', '').split(', ');
}

describe.concurrent('docs/formats.md states the keys of', () => {
	it.each([
		['run', ['--preset', 'jpmorgan', '--hold', 'fx', '--spread', 'opec=2', '--url', '?v=1&seed=7']],
		['run', ['--market', 'bh19', '--sanctions', 'ceasefire', '--set', 'fx.rate=90', '--vary', 'fx.rate']],
		['draws', ['--n', '4', '--by', 'year', '--market', 'bh19', '--hold', 'fx', '--spread', 'opec=2']],
		['draws', ['--n', '4', '--of', 'level', '--preset', 'jpmorgan', '--series', 'brent']],
		['tornado', []],
		['draws', ['--n', '64', '--by', 'year', '--url', PARTLY]],
		['sobol', ['--n', '16']],
		['sobol', ['--n', '128', '--result', 'brent', '--year', '2027', '--url', PARTLY]],
		['solve', ['--lever', 'venezuela.target', '--target', '-3']],
		['explain', []],
		['compare', ['?v=1', '?v=1&p=jpmorgan']]
	])('%s %o', async (command, args) => {
		const stated = statedKeys(command);
		const found = Object.keys(await orinocoJson([command, ...args, '--json']));
		// In their order, none besides, and none missing that is always there.
		expect(stated.map((key) => key.replace('?', '')).filter((key) => found.includes(key))).toEqual(found);
		expect(stated.filter((key) => !key.endsWith('?') && !found.includes(key))).toEqual([]);
	});

	it('an address and a scenario file', async () => {
		const { stderr } = await orinoco(['run', '--url', '?v=1&xyzzy=1']);
		const [, known] = /keys among (.*) and ids/.exec(stderr) ?? [];
		const rows = [...text.matchAll(/^\| (`.*?) \|/gm)].flatMap(([, cell]) =>
			[...cell.matchAll(/`(\w+)`/g)].map(([, key]) => key)
		);
		expect(rows).toEqual(known.split(', '));
		const file = await orinoco(['run', '--file', '-'], '{"overrides":{},"xyzzy":1}');
		const [, keys] = /keys among (.*), got/.exec(file.stderr) ?? [];
		expect(statedKeys('').map((key) => key.replace('?', ''))).toEqual(keys.split(', '));
	});
});
