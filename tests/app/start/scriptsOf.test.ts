import { describe, expect, test } from 'vitest';
import { MOST_LOADS, scriptsOf } from '../../../src/lib/start/scriptsOf.ts';

const module = (id: string, importedIds: string[] = [], dynamicallyImportedIds: string[] = []) => ({
	id,
	isEntry: /nodes\/|entry|app|worker/.test(id),
	importedIds,
	dynamicallyImportedIds
});

/** A site of two pages, a worker that one of them starts, and a late part of each page. */
const SITE = [
	module('/kit/runtime/client/entry.js', ['/kit/runtime.ts']),
	module('/made/app.js', ['/kit/runtime.ts'], ['/made/nodes/0.js', '/made/nodes/2.js', '/made/nodes/3.js']),
	module('/made/nodes/0.js', ['/lib/layout.ts']),
	module('/made/nodes/1.js', []),
	module('/made/nodes/2.js', ['/lib/simulator.ts']),
	module('/made/nodes/3.js', ['/lib/comparison.ts', '/lib/table.ts']),
	module('/lib/draws.worker.ts', ['/models/simulate.ts']),
	module('/kit/runtime.ts'),
	module('/lib/layout.ts', ['/lib/words.ts']),
	module('/lib/words.ts'),
	module('/lib/simulator.ts', ['/models/simulate.ts', '/lib/lever.ts'], ['/lib/why.ts']),
	module('/lib/lever.ts', ['/lib/words.ts']),
	module('/lib/comparison.ts', [], ['/lib/export.ts']),
	module('/lib/why.ts', ['/lib/table.ts', '/lib/lever.ts', '/lib/alone.ts']),
	module('/lib/export.ts', ['/lib/table.ts', '/lib/alone.ts']),
	module('/lib/table.ts', ['/lib/cell.ts']),
	module('/lib/cell.ts'),
	module('/lib/alone.ts'),
	module('/models/simulate.ts')
];

describe('scriptsOf', () => {
	const scripts = scriptsOf(SITE);
	const name = (id: string) => scripts.get(id)?.name;

	test('puts what every page starts with into one script', () => {
		expect(name('/kit/runtime.ts')).toBe(name('/lib/layout.ts'));
		expect(name('/lib/words.ts')).toBe(name('/lib/layout.ts'));
	});

	test('keeps what a worker needs apart from what pages alone need', () => {
		expect(name('/models/simulate.ts')).not.toBe(name('/lib/simulator.ts'));
		expect(name('/models/simulate.ts')).not.toBe(name('/lib/lever.ts'));
	});

	test('does not part what workers share by which of them needs it', () => {
		const other = module('/lib/sobol.worker.ts', ['/models/simulate.ts']);
		expect(scriptsOf([...SITE, other])).toEqual(scripts);
	});

	test('does not part what a page needs at first by its own late parts', () => {
		expect(name('/lib/lever.ts')).toBe(name('/lib/simulator.ts'));
	});

	test('keeps what another page needs later apart from what it never needs', () => {
		expect(name('/lib/table.ts')).not.toBe(name('/lib/comparison.ts'));
		expect(name('/lib/cell.ts')).toBe(name('/lib/table.ts'));
	});

	test('leaves entries and what no first load needs to the bundler', () => {
		for (const id of ['/made/nodes/2.js', '/lib/draws.worker.ts', '/lib/why.ts', '/lib/alone.ts'])
			expect(name(id)).toBeUndefined();
	});

	test('ranks a script above every other that imports from it', () => {
		for (const { id, importedIds } of SITE)
			for (const imported of importedIds) {
				const [own, other] = [scripts.get(id), scripts.get(imported)];
				if (own && other && own.name !== other.name) expect(other.rank).toBeGreaterThan(own.rank);
			}
	});

	test('refuses a program without a page, and more loads than it can tell apart', () => {
		expect(() => scriptsOf([module('/lib/draws.worker.ts')])).toThrow('got 0');
		const pages = Array.from({ length: MOST_LOADS }, (_, index) => module(`/made/nodes/${index + 4}.js`));
		expect(() => scriptsOf([...SITE, ...pages])).toThrow(`got ${MOST_LOADS + 3}`);
	});
});
