import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decode, encode } from '#models/scenarios/codec.ts';
import { overridesOf } from '#models/scenarios/scenario.ts';

/** A published address: what it must mean for ever, and which faults it has. */
interface Link {
	readonly query: string;
	readonly overrides: Record<string, unknown>;
	readonly view?: Record<string, unknown>;
	readonly pins?: readonly { readonly name: string; readonly overrides: Record<string, unknown> }[];
	readonly seed?: number;
	readonly vary?: readonly string[];
	readonly hold?: readonly string[];
	readonly faults?: number;
}

const links = JSON.parse(readFileSync('tests/golden/links/v1.json', 'utf8')) as readonly Link[];

// Never changed: an address of version 1 keeps its meaning. A new codec adds a file beside this one.
describe('addresses of version 1', () => {
	it.each(links)('$query', (link) => {
		const { state, faults } = decode(link.query);
		expect(overridesOf(state.scenario)).toEqual(link.overrides);
		expect(state.view).toMatchObject(link.view ?? {});
		expect(state.scenario).toMatchObject({
			seed: link.seed ?? 1,
			vary: link.vary ?? [],
			hold: link.hold ?? []
		});
		expect(state.pins.map(({ name, scenario }) => ({ name, overrides: overridesOf(scenario) }))).toEqual(
			link.pins ?? []
		);
		expect(faults).toHaveLength(link.faults ?? 0);
	});
	it('are written as they were read when they were the shortest form', () => {
		for (const { query, faults } of links.slice(0, 9)) {
			expect(faults).toBeUndefined();
			expect(encode(decode(query).state)).toBe(query);
		}
	});
});
