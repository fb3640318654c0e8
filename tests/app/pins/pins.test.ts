import { describe, expect, it } from 'vitest';
import { EMPTY_SCENARIO } from '#models/scenarios/scenario.ts';
import { FakeChannel, FakeStore, openTab, quiet } from './fakes.ts';

const goldman = { ...EMPTY_SCENARIO, preset: 'goldman-2030' };
const names = (pins: { list: readonly { name: string }[] }): string[] => pins.list.map(({ name }) => name);

describe('Pins', () => {
	it('come back on the next visit with name, note, letter, scenario and numbers', async () => {
		const store = new FakeStore();
		const first = await openTab(store);
		first.pin(goldman, 'Goldman', 'as published');
		await quiet(first);
		const [pin] = (await openTab(store)).list;
		expect(pin).toMatchObject({ name: 'Goldman', note: 'as published', letter: 'A', scenario: goldman });
		expect(pin.kept?.series.hardCurrencyRevenue?.scenario).toHaveLength(10);
	});

	it('take six and no seventh', async () => {
		const pins = await openTab(new FakeStore());
		for (const name of ['1', '2', '3', '4', '5', '6']) expect(pins.pin(EMPTY_SCENARIO, name)).not.toBeNull();
		expect(pins.full).toBe(true);
		expect(pins.pin(EMPTY_SCENARIO, '7')).toBeNull();
		expect(pins.list.map(({ letter }) => letter).join('')).toBe('ABCDEF');
	});

	it('are renamed, annotated, moved and duplicated, letters staying with them', async () => {
		const pins = await openTab(new FakeStore());
		const a = pins.pin(EMPTY_SCENARIO, 'a') as string;
		const b = pins.pin(goldman, 'b') as string;
		pins.pin(EMPTY_SCENARIO, 'c');
		pins.rename(a, '  first\n');
		pins.annotate(a, 'note');
		pins.move(a, 2);
		pins.duplicate(b);
		await quiet(pins);
		expect(names(pins)).toEqual(['b', 'b, copy', 'c', 'first']);
		expect(pins.list.map(({ letter }) => letter)).toEqual(['B', 'D', 'C', 'A']);
		expect(pins.list[1].scenario).toEqual(goldman);
	});

	it('that are removed or replaced can be had back', async () => {
		const pins = await openTab(new FakeStore());
		const id = pins.pin(goldman, 'b') as string;
		pins.remove(id);
		expect(pins.list).toHaveLength(0);
		pins.undo();
		pins.replace(id, EMPTY_SCENARIO);
		expect(pins.list[0].scenario).toEqual(EMPTY_SCENARIO);
		pins.undo();
		await quiet(pins);
		expect(pins.list[0].scenario).toEqual(goldman);
		expect(pins.undoable).toBeNull();
	});

	it('of a file are added, or take the place of all', async () => {
		const pins = await openTab(new FakeStore());
		pins.pin(EMPTY_SCENARIO, 'mine');
		pins.take([{ name: 'theirs', note: '', scenario: goldman }]);
		expect(names(pins)).toEqual(['mine', 'theirs']);
		pins.take([{ name: 'only', note: '', scenario: goldman }], 'replace');
		await quiet(pins);
		expect(names(pins)).toEqual(['only']);
		pins.undo();
		expect(names(pins)).toEqual(['mine', 'theirs']);
	});
});

describe('Pins in two tabs', () => {
	it('reach the other tab, whoever writes last', async () => {
		const [store, channel] = [new FakeStore(), new FakeChannel()];
		const one = await openTab(store, 'one', channel);
		const two = await openTab(store, 'two', channel);
		one.pin(EMPTY_SCENARIO, 'from one');
		two.pin(goldman, 'from two');
		await quiet(one, two);
		expect(names(one).sort()).toEqual(['from one', 'from two']);
		expect(names(two)).toEqual(names(one));
		expect(new Set(two.list.map(({ letter }) => letter)).size).toBe(2);
	});

	it('survive without any word between the tabs', async () => {
		const store = new FakeStore();
		const one = await openTab(store, 'one');
		const two = await openTab(store, 'two');
		one.pin(EMPTY_SCENARIO, 'from one');
		await quiet(one);
		two.pin(goldman, 'from two');
		await quiet(two);
		expect(names(await openTab(store)).sort()).toEqual(['from one', 'from two']);
	});

	it('that make seven keep the seventh waiting', async () => {
		const store = new FakeStore();
		const one = await openTab(store, 'one');
		const two = await openTab(store, 'two');
		for (const n of [1, 2, 3]) one.pin(EMPTY_SCENARIO, `one ${n}`);
		for (const n of [1, 2, 3, 4]) two.pin(EMPTY_SCENARIO, `two ${n}`);
		await quiet(one, two);
		const later = await openTab(store);
		expect(later.list).toHaveLength(6);
		expect(later.waiting).toHaveLength(1);
		later.remove(later.list[0].id);
		expect(later.list).toHaveLength(6);
	});

	it('that wait take the place of the last that is drawn, or go all at once and come back', async () => {
		const pins = await openTab(new FakeStore());
		pins.take(
			['1', '2', '3', '4', '5', '6', '7', '8'].map((name) => ({ name, note: '', scenario: goldman }))
		);
		pins.draw(pins.waiting[1].id);
		expect(names(pins)).toEqual(['1', '2', '3', '4', '5', '8']);
		expect(new Set(pins.list.map(({ letter }) => letter)).size).toBe(6);
		pins.removeWaiting();
		expect([pins.waiting.length, pins.undoable?.sentence]).toEqual([0, '2 scenarios were removed.']);
		pins.undo();
		await quiet(pins);
		expect(pins.waiting.map(({ name }) => name)).toEqual(['6', '7']);
	});

	it('stay removed when the other tab writes something else', async () => {
		const [store, channel] = [new FakeStore(), new FakeChannel()];
		const one = await openTab(store, 'one', channel);
		const two = await openTab(store, 'two', channel);
		const id = one.pin(EMPTY_SCENARIO, 'a') as string;
		await quiet(one, two);
		one.remove(id);
		two.pin(goldman, 'b');
		await quiet(one, two);
		expect(names(one)).toEqual(['b']);
		expect(names(two)).toEqual(['b']);
	});
});

describe('Pins on a store that fails', () => {
	it.each([
		['SecurityError', 'unavailable'],
		['QuotaExceededError', 'full'],
		['TimeoutError', 'unavailable']
	])('of %s say so, go on in memory, and are written once it works', async (name, kind) => {
		const store = new FakeStore();
		store.failure = new DOMException('no', name);
		const pins = await openTab(store);
		pins.pin(goldman, 'kept in memory');
		await quiet(pins);
		expect(pins.problem?.kind).toBe(kind);
		expect(names(pins)).toEqual(['kept in memory']);
		store.failure = null;
		pins.pin(EMPTY_SCENARIO, 'another');
		await quiet(pins);
		expect(pins.problem).toBeNull();
		expect(names(await openTab(store))).toEqual(['kept in memory', 'another']);
	});

	it('of a newer version leave it untouched and offer its content', async () => {
		const store = new FakeStore();
		store.content = { version: 2, pins: { some: 'other form' } };
		const pins = await openTab(store);
		pins.pin(goldman, 'mine');
		await quiet(pins);
		expect(pins.problem?.kind).toBe('newer');
		expect(pins.problem?.rescue).toContain('other form');
		expect(store.content).toEqual({ version: 2, pins: { some: 'other form' } });
		expect(names(pins)).toEqual(['mine']);
	});

	it.each([['garbage'], [42], [[1]], [{ version: 1, pins: 'none' }], [{ pins: [] }], [{ version: 'x' }]])(
		'with %j in it set that aside until it is let go',
		async (content) => {
			const store = new FakeStore();
			store.content = content;
			const pins = await openTab(store);
			expect(pins.problem?.kind).toBe('unreadable');
			pins.pin(goldman, 'mine');
			await quiet(pins);
			const again = await openTab(store);
			expect(JSON.parse(again.problem?.rescue ?? '')).toEqual([content]);
			expect(names(again)).toEqual(['mine']);
			again.discard();
			await quiet(again);
			expect((await openTab(store)).problem).toBeNull();
		}
	);

	it('with one spoilt pin keep the others', async () => {
		const store = new FakeStore();
		const first = await openTab(store);
		first.pin(goldman, 'good');
		await quiet(first);
		const content = store.content as { pins: unknown[] };
		content.pins.push({ id: 'bad', changed: 'often' }, null, { id: 7 });
		const pins = await openTab(store);
		expect(names(pins)).toEqual(['good']);
		expect(JSON.parse(pins.problem?.rescue ?? '')).toHaveLength(3);
	});
});
