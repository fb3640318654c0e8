import { describe, expect, it } from 'vitest';
import { CODEC_VERSION, migrate, MIGRATIONS } from '#models/scenarios/migrations.ts';
import type { Migration } from '#models/scenarios/migrations.ts';

const rename =
	(from: string, to: string): Migration =>
	(entries) =>
		new Map([...entries].map(([key, value]) => [key === from ? to : key, value]));

describe('migrate', () => {
	const steps = [rename('a', 'b'), rename('b', 'c')];
	it('takes every step from an old version on, in order', () => {
		expect([...migrate(new Map([['a', '1']]), 1, steps)]).toEqual([['c', '1']]);
		expect([...migrate(new Map([['b', '1']]), 2, steps)]).toEqual([['c', '1']]);
	});
	it('leaves the newest version, and one newer still, as they are', () => {
		const entries = new Map([['a', '1']]);
		expect(migrate(entries, 3, steps)).toBe(entries);
		expect(migrate(entries, 9, steps)).toBe(entries);
	});
	it('does not change what it was given', () => {
		const entries = new Map([['a', '1']]);
		migrate(entries, 1, steps);
		expect([...entries]).toEqual([['a', '1']]);
	});
	it('has one step fewer than versions', () => {
		expect(CODEC_VERSION).toBe(MIGRATIONS.length + 1);
	});
});
