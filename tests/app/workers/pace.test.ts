import { expect, it } from 'vitest';
import { restAfter } from '../../../src/lib/workers/pace.ts';

it('rests as long as the draws took where processors are few, never long, and not where there are enough', () => {
	expect(restAfter(20, 2)).toBe(20);
	expect(restAfter(3000, 2)).toBe(50);
	expect(restAfter(20, 4)).toBe(0);
});
