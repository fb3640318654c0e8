import { describe, expect, it } from 'vitest';
import { isInstalled } from '../../../src/scripts/tasks/installed.js';

const LINUX = { platform: 'linux', arch: 'x64' };
const a = { version: '1.0.0', integrity: 'sha512-a' };
const forLinux = { version: '2.0.0', optional: true, os: ['linux'], cpu: ['x64'] };
const forMac = { version: '2.0.0', optional: true, os: ['darwin'], cpu: ['arm64'] };
const lock = (packages: Record<string, object>) => ({ packages });
const wanted = lock({ '': {}, a, forLinux, forMac });

describe('packages need not be fetched', () => {
	it('when all that this system needs lie there', () => {
		expect(isInstalled(wanted, lock({ a, forLinux }), LINUX)).toBe(true);
	});
});

describe('packages are fetched', () => {
	it.each([
		['one is missing', lock({ forLinux })],
		['one has another version', lock({ a: { ...a, version: '1.0.1' }, forLinux })],
		['one has another content', lock({ a: { ...a, integrity: 'sha512-b' }, forLinux })],
		['one is there that nobody wants', lock({ a, forLinux, b: a })],
		['those of this system are missing', lock({ a, forMac })]
	])('when %s', (_, present) => {
		expect(isInstalled(wanted, present, LINUX)).toBe(false);
	});
});
