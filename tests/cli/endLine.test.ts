import { afterEach, expect, it, vi } from 'vitest';
import { endLine } from '../../src/cli/output/print.ts';

const wasTerminal = process.stderr.isTTY;

afterEach(() => {
	vi.restoreAllMocks();
	process.stderr.isTTY = wasTerminal;
});

it.each([
	[true, ['\n']],
	[false, []]
])('a line that Ctrl-C broke off is ended on a terminal alone: %s', (isTerminal, expected) => {
	const texts: string[] = [];
	process.stderr.isTTY = isTerminal;
	vi.spyOn(process.stderr, 'write').mockImplementation((text) => texts.push(String(text)) > 0);
	endLine();
	expect(texts).toEqual(expected);
});
