import fc from 'fast-check';
import { checkAssumptions } from '#models/parameters/check.ts';
import { DEFAULTS, PARAMETERS, withOverrides } from '#models/parameters/registry.ts';
import type { Overrides, Parameter } from '#models/parameters/registry.ts';
import type { PathPoints } from '#models/parameters/types.ts';

/** Points of a legal path: rising years, any output. */
const points: fc.Arbitrary<PathPoints> = fc
	.uniqueArray(fc.integer({ min: 0, max: 150 }), { minLength: 1, maxLength: 12 })
	.chain((tenths) =>
		fc.tuple(
			...tenths
				.sort((one, other) => one - other)
				.map((tenth) =>
					fc.double({ min: 0, max: 4, noNaN: true }).map((value) => [tenth / 10, value] as const)
				)
		)
	);

/** Any legal value of one parameter, both ends likelier than chance would have them. */
export function legalValue(parameter: Parameter): fc.Arbitrary<unknown> {
	switch (parameter.kind) {
		case 'number':
			return fc.oneof(
				{ weight: 1, arbitrary: fc.constant(parameter.low) },
				{ weight: 1, arbitrary: fc.constant(parameter.high) },
				{
					weight: 4,
					arbitrary: fc
						.double({ min: parameter.low, max: parameter.high, noNaN: true })
						.map((value) => value + 0)
				}
			);
		case 'choice':
			return fc.constantFrom(...parameter.options.map(({ value }) => value));
		case 'path':
			return points;
	}
}

/**
 * Random legal differences from the defaults.
 *
 * @param ids the parameters that may differ; all by default
 * @param fixed values that hold in every case
 */
export function legalOverrides(
	ids = PARAMETERS.map(({ id }) => id),
	fixed: Overrides = {}
): fc.Arbitrary<Overrides> {
	const free = PARAMETERS.filter(({ id }) => ids.includes(id) && !(id in fixed));
	const model = Object.fromEntries(free.map((parameter) => [parameter.id, legalValue(parameter)]));
	return fc
		.record(model, { requiredKeys: [] })
		.map((free) => ({ ...free, ...fixed }) as Overrides)
		.filter((overrides) => checkAssumptions(withOverrides(DEFAULTS, overrides)).length === 0);
}
