import { describe, expect, it } from 'vitest';
import { DEFAULTS, withOverrides } from '#models/parameters/registry.ts';
import type { Assumptions } from '#models/parameters/registry.ts';
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
});
