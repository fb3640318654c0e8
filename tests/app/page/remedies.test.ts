import { describe, expect, it } from 'vitest';
import { DEFAULTS, withOverrides } from '#models/parameters/registry.ts';
import type { Assumptions } from '#models/parameters/registry.ts';
import { bundleOf } from '#models/scenarios/presets.ts';
import { run } from '#models/simulate.ts';
import { leversOf, remedyOf } from '$lib/page/remedies.ts';

const CASES: readonly Assumptions[] = [
	DEFAULTS,
	withOverrides(DEFAULTS, { 'venezuela.target': 4, 'venezuela.yearsToTarget': 2 }),
	withOverrides(DEFAULTS, { 'grades.discount': 45 })
];

describe('the ways out of a warning', () => {
	it.each(CASES.map((assumptions, place) => [place, assumptions] as const))(
		'are values of levers that it names, under which it is gone: case %i',
		(_, assumptions) => {
			const { warnings } = run(assumptions);
			expect(warnings.length).toBeGreaterThan(0);
			const found = warnings.flatMap((warning) =>
				leversOf(warning).map((id) => ({ warning, remedy: remedyOf(assumptions, warning, id) }))
			);
			const helping = found.filter(({ remedy }) => remedy !== null);
			expect(helping.length).toBeGreaterThan(0);
			for (const { warning, remedy } of helping) {
				if (remedy === null) continue;
				expect(warning.levers).toContain(remedy.id);
				const tried = run(withOverrides(assumptions, { [remedy.id]: remedy.value }));
				expect(tried.warnings.map(({ id }) => id)).not.toContain(warning.id);
			}
		}
	);

	it('make a shock smaller and never turn it round', () => {
		const assumptions = withOverrides(DEFAULTS, {
			...bundleOf('market', 'demand-only')?.overrides,
			'shock.supply': 5,
			'shock.demand': -0.1,
			'shock.years': 10,
			'market.demandElasticityShort': -0.005,
			'market.demandElasticityLong': -0.01
		});
		const warning = run(assumptions).warnings.find(({ id }) => id === 'noClearing');
		if (warning === undefined) throw new Error('The market clears.');
		// With a tenth of the world's demand gone only a loss of 9.5 mb/d would do: that is another question.
		expect(remedyOf(assumptions, warning, 'shock.supply')).toBeNull();
	});
});
