import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LETTERS } from '../../../src/lib/pins/letters.ts';
import { merge, trimmed } from '../../../src/lib/pins/merge.ts';
import { EMPTY_COLLECTION, isLive } from '../../../src/lib/pins/record.ts';
import type { Collection, Entry } from '../../../src/lib/pins/record.ts';

const ids = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h');
const count = fc.integer({ min: 0, max: 6 });
const live = fc.record({
	id: ids,
	name: fc.constantFrom('one', 'two'),
	note: fc.constant(''),
	letter: fc.constantFrom(...LETTERS),
	address: fc.constantFrom('v=1', 'v=1&p=jpmorgan'),
	kept: fc.constant(null),
	created: count,
	changed: count,
	place: count
});
const gone = fc.record({ id: ids, changed: count, gone: fc.constant(true as const) });
const entries: fc.Arbitrary<Entry[]> = fc.uniqueArray(fc.oneof(live, gone), { selector: ({ id }) => id });
const collections: fc.Arbitrary<Collection> = fc
	.tuple(entries, fc.uniqueArray(fc.constantFrom('?', '!', '#')))
	.map(([pins, unreadable]) => merge({ ...EMPTY_COLLECTION, pins, unreadable }, EMPTY_COLLECTION));

describe('merge', () => {
	it('does not depend on who comes first', () => {
		fc.assert(fc.property(collections, collections, (a, b) => void expect(merge(a, b)).toEqual(merge(b, a))));
	});

	it('does not depend on the order of many', () => {
		const isAssociative = (a: Collection, b: Collection, c: Collection): void => {
			expect(merge(merge(a, b), c)).toEqual(merge(a, merge(b, c)));
		};
		fc.assert(fc.property(collections, collections, collections, isAssociative));
	});

	it('changes nothing when repeated', () => {
		fc.assert(fc.property(collections, (a) => void expect(merge(a, a)).toEqual(a)));
	});

	it('loses a live pin only to a later removal', () => {
		fc.assert(
			fc.property(collections, collections, (a, b) => {
				const after = new Map(merge(a, b).pins.map((entry) => [entry.id, entry]));
				for (const pin of [...a.pins, ...b.pins].filter(isLive)) {
					const left = after.get(pin.id) as Entry;
					expect(isLive(left) || left.changed > pin.changed).toBe(true);
				}
			})
		);
	});

	it('keeps every content that could not be read', () => {
		fc.assert(
			fc.property(collections, collections, (a, b) => {
				const kept = merge(a, b).unreadable;
				for (const content of [...a.unreadable, ...b.unreadable]) expect(kept).toContain(content);
			})
		);
	});
});

describe('trimmed', () => {
	it('forgets the oldest removals beyond a hundred and no live pin', () => {
		const removed = Array.from({ length: 130 }, (_, n) => ({ id: `x${n}`, changed: n, gone: true as const }));
		const [pin] = fc.sample(live, 1);
		const left = trimmed({ ...EMPTY_COLLECTION, pins: [...removed, pin] }).pins;
		expect(left).toHaveLength(101);
		expect(left).toContainEqual(pin);
		expect(left.some(({ id }) => id === 'x0')).toBe(false);
	});
});
