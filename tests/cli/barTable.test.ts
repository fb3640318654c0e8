import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { barTable } from '../../src/cli/output/barTable.ts';

const { isTTY, columns } = process.stdout;
const onTerminal = (width: number | undefined): void => {
	Object.assign(process.stdout, { isTTY: true, columns: width });
};
const ROWS = [
	['of', 'is'],
	['one', 1],
	['both', -2],
	['all', 3]
];
const table = (): string[] => barTable(ROWS, [1, -2]).split('\n');

describe('a table with bars', () => {
	beforeEach(() => onTerminal(80));
	afterEach(() => {
		Object.assign(process.stdout, { isTTY, columns });
	});

	it('draws them by size, thirty characters at most, and none where a row has no value', () => {
		expect(table()).toEqual([
			'of    is',
			`one    1  ${'█'.repeat(15)}`,
			`both  -2  ${'█'.repeat(30)}`,
			'all    3'
		]);
	});

	it.each([
		[24, 14],
		[11, 1],
		[10, 0],
		[3, 0],
		[0, 30],
		[undefined, 30]
	])('keeps within a terminal of %j columns', (width, longest) => {
		onTerminal(width);
		expect(table()[2]).toBe(`both  -2  ${'█'.repeat(longest)}`.trimEnd());
	});

	it('leaves them out for a file or another program', () => {
		Object.assign(process.stdout, { isTTY: undefined });
		expect(table()[2]).toBe('both  -2');
	});

	it('measures by the largest, unless told by what', () => {
		expect(barTable([['a'], ['b']], [0.5], 1)).toBe(`a\nb  ${'█'.repeat(15)}`);
		expect(barTable([['a'], ['b']], [1.4], 1)).toBe(`a\nb  ${'█'.repeat(30)}`);
		expect(barTable([['a'], ['b']], [0])).toBe('a\nb');
	});
});
