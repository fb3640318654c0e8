import { describe, expect, it } from 'vitest';
import { EMPTY_SCENARIO } from '#models/scenarios/scenario.ts';
import { compared, differences, levels } from '../../../src/lib/compare/compared.ts';
import { steps } from '../../../src/lib/compare/steps.ts';
import type { Steps } from '../../../src/lib/compare/steps.ts';
import { stepsTitle } from '../../../src/lib/compare/stepsTitle.ts';
import { addressPins } from '../../../src/lib/pins/shownPins.ts';

const scenarios = [
	EMPTY_SCENARIO,
	{ ...EMPTY_SCENARIO, preset: 'goldman-2030', own: { 'opec.offsetShare': 0 } as const }
];
const [a, b] = compared(addressPins(scenarios.map((scenario) => ({ name: '', note: '', scenario }))));
const name = 'hardCurrencyRevenue';
const sum = (parts: readonly { value: number }[]): number =>
	parts.reduce((total, { value }) => total + value, 0);

describe('steps', () => {
	it.each(['difference', 'level', 'distance'] as const)(
		'of a %s add up to what lies between the ends',
		(of) => {
			const { from, to, parts } = steps(a, b, name, 2031, of) as Steps;
			expect(parts.map(({ id }) => id)).toEqual(['outlook', 'venezuela', 'opec']);
			expect(sum(parts)).toBeCloseTo(to - from, 9);
		}
	);

	it('end at the figures that the tables print', () => {
		const change = steps(a, b, name, 2031, 'difference') as Steps;
		expect(change.from).toBeCloseTo(differences(a, name, null).get(2031) as number, 9);
		expect(change.to).toBeCloseTo(differences(b, name, null).get(2031) as number, 9);
		const distance = steps(a, b, name, 2031, 'distance') as Steps;
		expect(distance.to).toBeCloseTo(differences(b, name, a).get(2031) as number, 9);
		expect((steps(a, b, name, 2031, 'level') as Steps).to).toBeCloseTo(
			levels(b, name).get(2031) as number,
			9
		);
	});
});

describe('stepsTitle', () => {
	it('names what most of the way comes from', () => {
		const parts = [
			{ label: 'Venezuela', value: -4 },
			{ label: 'OPEC+', value: 0.8 }
		];
		expect(stepsTitle('A', 'C', parts)).toBe('From A to C: mostly Venezuela');
		expect(stepsTitle('A', 'C', [parts[0], { label: 'OPEC+', value: 2 }])).toBe(
			'From A to C: Venezuela, less what comes back through OPEC+'
		);
		expect(stepsTitle('A', 'C', [parts[0], { label: 'OPEC+', value: -2 }])).toBe(
			'From A to C: Venezuela, then OPEC+'
		);
		expect(stepsTitle('A', 'B', [parts[0]])).toBe('From A to B: Venezuela alone');
		expect(stepsTitle('A', 'A', [])).toBe('From A to A: no difference');
	});
});
