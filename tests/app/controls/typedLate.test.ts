import { expect, test, vi } from 'vitest';
import { typedLate } from '../../../src/lib/controls/typedLate.ts';
import { typedValue } from '../../../src/lib/controls/typedValue.ts';

test('what was typed is read as it is at once', async () => {
	for (const text of ['1,200 kb/d', '1.2+0.3', '(1', ''])
		expect(await typedLate(text, 'mb/d', 'venezuela')).toEqual(typedValue(text, 'mb/d', 'venezuela'));
});

test.each([
	[false, 'the network is needed once'],
	[true, 'load the page again']
])('a reader that does not come is a fault in words, with a line or without (%s)', async (onLine, words) => {
	vi.stubGlobal('navigator', { onLine });
	vi.doMock('../../../src/lib/controls/typedValue.ts', () => {
		throw new Error('it did not come');
	});
	vi.resetModules();
	const { typedLate: late } = await import('../../../src/lib/controls/typedLate.ts');
	expect(await late('1.2', 'mb/d', 'venezuela')).toMatchObject({
		value: null,
		fault: `what reads it could not be loaded; ${words}`
	});
	// Files share their modules: none of a later one may have the reader that did not come.
	vi.unstubAllGlobals();
	vi.doUnmock('../../../src/lib/controls/typedValue.ts');
	vi.resetModules();
});
