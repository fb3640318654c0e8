import { describe, expect, it } from 'vitest';
import { IMPORTANCE } from '#models/parameters/importance.ts';
import {
	DEFAULTS,
	EXPLANATION_GROUPS,
	GROUPS,
	PARAMETERS,
	parameter,
	REGISTRY,
	valueOf,
	withOverrides
} from '#models/parameters/registry.ts';
import { UNITS } from '#models/units.ts';

/** Parameters of each group in the model's description. */
const COUNTS = {
	outlook: 4,
	venezuela: 13,
	market: 14,
	opec: 7,
	shock: 4,
	grades: 6,
	cap: 3,
	russia: 6,
	settlement: 4,
	direct: 3,
	fx: 3,
	fiscal: 6,
	budget: 3
};

describe('the registry', () => {
	it('has the 76 parameters of the model, group by group', () => {
		const counts = Object.entries(REGISTRY).map(([group, specs]) => [group, Object.keys(specs).length]);
		expect(Object.fromEntries(counts)).toEqual(COUNTS);
		expect(PARAMETERS).toHaveLength(76);
	});
	it('gives every parameter one id, made of group and name', () => {
		expect(new Set(PARAMETERS.map(({ id }) => id)).size).toBe(PARAMETERS.length);
		for (const { id, group, name } of PARAMETERS) expect(id).toBe(`${group}.${name}`);
	});
	it('gives every parameter a label of its own within its group', () => {
		const labels = PARAMETERS.map(({ group, label }) => `${group}: ${label}`);
		expect(new Set(labels).size).toBe(labels.length);
	});
	it('names each group once, in the order of the registry', () => {
		expect(GROUPS.map(({ id }) => id)).toEqual(Object.keys(REGISTRY));
	});
	it('puts each group into exactly one of nine parts of an explanation', () => {
		expect(EXPLANATION_GROUPS).toHaveLength(9);
		expect(EXPLANATION_GROUPS.flatMap(({ groups }) => [...groups])).toEqual(Object.keys(REGISTRY));
	});
	it('states units that the model knows', () => {
		for (const one of PARAMETERS) if (one.kind !== 'choice') expect(UNITS).toContain(one.unit);
	});
});

describe('IMPORTANCE', () => {
	it('has each of the 40 uncertain parameters exactly once', () => {
		const uncertain = PARAMETERS.filter((one) => one.kind === 'number' && one.distribution !== null);
		expect([...IMPORTANCE].sort()).toEqual(uncertain.map(({ id }) => id).sort());
		expect(IMPORTANCE).toHaveLength(40);
	});
});

describe('withOverrides', () => {
	it('replaces values without touching the base', () => {
		const before = structuredClone(DEFAULTS);
		const after = withOverrides(DEFAULTS, {
			'opec.offsetShare': 0.3,
			'opec.maxCut': 2,
			'cap.rule': 'dynamic'
		});
		expect(after.opec).toEqual({ ...DEFAULTS.opec, offsetShare: 0.3, maxCut: 2 });
		expect(after.cap.rule).toBe('dynamic');
		expect(DEFAULTS).toEqual(before);
	});
	it('shares the groups that it leaves alone', () => {
		expect(withOverrides(DEFAULTS, { 'fx.rate': 90 }).market).toBe(DEFAULTS.market);
	});
	it('lays no points over points when told so', () => {
		const points = withOverrides(DEFAULTS, { 'venezuela.path': [[0, 1.2]] });
		expect(withOverrides(points, { 'venezuela.path': null }).venezuela.path).toBeNull();
	});
	it('sets nothing that is no parameter', () => {
		const hostile = JSON.parse('{"__proto__":{"x":1},"constructor":1,"venezuela.__proto__":1}');
		expect(withOverrides(DEFAULTS, hostile)).toEqual(DEFAULTS);
		expect(({} as { x?: number }).x).toBeUndefined();
	});
});

describe('valueOf and parameter', () => {
	it('find the default of every parameter', () => {
		for (const { id } of PARAMETERS) expect(valueOf(DEFAULTS, id)).toBe(parameter(id).default);
	});
});
