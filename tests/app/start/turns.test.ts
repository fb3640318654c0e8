import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { endTurns, inTurn } from '../../../src/lib/start/turns.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('each piece of work has a task of its own, in the order asked for', () => {
	const done: string[] = [];
	for (const name of ['a', 'b', 'c']) inTurn(() => done.push(name));
	expect(done).toEqual([]);
	vi.advanceTimersToNextTimer();
	expect(done).toEqual(['a']);
	vi.advanceTimersToNextTimer();
	expect(done).toEqual(['a', 'b']);
	vi.runAllTimers();
	expect(done).toEqual(['a', 'b', 'c']);
});

test('work that asks for more has it after what was asked for before', () => {
	const done: string[] = [];
	inTurn(() => {
		done.push('a');
		inTurn(() => done.push('c'));
	});
	inTurn(() => done.push('b'));
	vi.runAllTimers();
	expect(done).toEqual(['a', 'b', 'c']);
});

test('a piece that fails takes no other with it', () => {
	const done: string[] = [];
	inTurn(() => {
		throw new Error('broken');
	});
	inTurn(() => done.push('after'));
	expect(() => vi.advanceTimersToNextTimer()).toThrow('broken');
	vi.runAllTimers();
	expect(done).toEqual(['after']);
	inTurn(() => done.push('later'));
	vi.runAllTimers();
	expect(done).toEqual(['after', 'later']);
});

test('paper does not wait', () => {
	const done: string[] = [];
	for (const name of ['a', 'b']) inTurn(() => done.push(name));
	endTurns();
	expect(done).toEqual(['a', 'b']);
	vi.runAllTimers();
	expect(done).toEqual(['a', 'b']);
});
