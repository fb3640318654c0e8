import { expect, it } from 'vitest';
import { orinoco, started } from './orinoco.ts';

/** What is typed, and what comes on the standard input. */
const CALLS: readonly (readonly [args: readonly string[], input: string, code: number])[] = [
	[[], '', 0],
	[['run', '--preset', 'goldman-2030', '--json'], '', 0],
	[['run', '--file', '-'], '{"overrides":{"venezuela.target":2}}', 0],
	[['run', '--pretty'], '', 2],
	[['nonsense'], '', 2]
];

it.concurrent.each(CALLS)(
	'the program itself answers as the terminal that these tests keep awake: %j %s',
	async (args, input, code) => {
		const [program, kept] = [await started(args, input), await orinoco(args, input)];
		expect(program).toEqual(kept);
		expect(program.code).toBe(code);
	}
);
