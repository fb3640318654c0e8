import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { flowing } from '../../src/lib/reference/flowing.ts';
import type { ReferenceDoor } from '../../src/lib/reference/reference.ts';
import { DOORS } from '../../src/scripts/reference/doors.ts';
import { referenceOf } from '../../src/scripts/reference/referenceOf.ts';
import { referenceText } from '../../src/scripts/reference/referenceText.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const written = readFileSync(new URL('../../src/lib/reference/reference.json', import.meta.url), 'utf8');
const doors = JSON.parse(written) as ReferenceDoor[];
const entries = doors.flatMap((door) => door.entries);

it('is up to date with the docstrings; if not, run npm run reference', async () => {
	expect(await referenceText(referenceOf(ROOT))).toBe(written);
}, 120_000);

it('has a door for each entry of the package', () => {
	const { exports } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
		exports: Record<string, unknown>;
	};
	const packed = Object.keys(exports).filter((entry) => entry !== './package.json');
	expect(DOORS.map(({ specifier }) => specifier.replace('orinoco', '.')).sort()).toEqual(packed.sort());
});

it('has every export once, with the file that declares it', () => {
	const names = entries.map(({ name, file }) => `${file} ${name}`);
	expect(new Set(names).size).toBe(names.length);
	expect(entries.every(({ file }) => file.startsWith('models/') && file.endsWith('.ts'))).toBe(true);
});

it('prints every signature whole', () => {
	const cut = entries.filter(({ signature }) => /\.\.\. |\.\.\.$/.test(signature));
	expect(cut.map(({ name }) => name)).toEqual([]);
});

it('ends lines where the page ends them, but for lists', () => {
	expect(flowing('unless it has points\ntoo. One')).toBe('unless it has points too. One');
	expect(flowing('- `series`: a\n- `delta(x)`: b')).toBe('- `series`: a\n- `delta(x)`: b');
});

it('has a sentence for every function, and a unit or a condition nowhere lost', () => {
	const silent = entries.filter(({ kind, description }) => kind === 'function' && description.length === 0);
	expect(silent).toEqual([]);
	const simulate = entries.find(({ name }) => name === 'simulate');
	expect(simulate?.signature).toContain('overrides: Overrides');
	expect(simulate?.throws.join(' ')).toContain('DomainError');
});
