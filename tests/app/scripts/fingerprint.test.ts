import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { fingerprint } from '../../../src/scripts/tasks/fingerprint.js';

let root = '';
const of = (options = {}) => fingerprint(['src', 'package.json'], { root, ...options });

beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'orinoco-'));
	mkdirSync(join(root, 'src', 'deep'), { recursive: true });
	writeFileSync(join(root, 'src', 'deep', 'a.ts'), 'a');
});
afterEach(() => rmSync(root, { recursive: true }));

it('stays while nothing changes', () => {
	expect(of()).toBe(of());
});

it('moves with a content, a name and a new file', () => {
	const seen = new Set([of()]);
	writeFileSync(join(root, 'src', 'deep', 'a.ts'), 'b');
	seen.add(of());
	renameSync(join(root, 'src', 'deep', 'a.ts'), join(root, 'src', 'deep', 'c.ts'));
	seen.add(of());
	writeFileSync(join(root, 'package.json'), '{}');
	seen.add(of());
	expect(seen.size).toBe(4);
});

it('leaves out what it is told to, and counts what stands beside the files', () => {
	const before = of({ except: ['src/deep'] });
	writeFileSync(join(root, 'src', 'deep', 'a.ts'), 'b');
	expect(of({ except: ['src/deep'] })).toBe(before);
	expect(of({ besides: ['x'] })).not.toBe(of());
});
