import fc from 'fast-check';
import { PARAMETERS } from '#models/parameters/registry.ts';
import type { Parameter } from '#models/parameters/registry.ts';
import { checkAssumptions } from '#models/parameters/check.ts';
import { MARKET_VIEWS, PRESETS, SANCTION_REGIMES } from '#models/scenarios/presets.ts';
import { assumptionsOf } from '#models/scenarios/scenario.ts';
import type { OwnValues, Scenario } from '#models/scenarios/scenario.ts';
import { yearsOf } from '#models/scenarios/state.ts';
import type { Asked, PageState, Pin } from '#models/scenarios/state.ts';
import { cleanText } from '#models/text/cleanText.ts';
import type { Spreads } from '#models/uncertainty/uncertainParameters.ts';
import { STATIONS } from '#models/stations.ts';

const ids = PARAMETERS.map(({ id }) => id);
const uncertain = PARAMETERS.filter((p) => p.kind === 'number' && p.distribution).map(({ id }) => id);
const idOrNone = (bundles: readonly { id: string }[]): fc.Arbitrary<string | null> =>
	fc.option(fc.constantFrom(...bundles.map(({ id }) => id)), { nil: null, freq: 2 });

const number = (low: number, high: number): fc.Arbitrary<number> =>
	fc
		.oneof(
			fc.constantFrom(low, high),
			fc.double({ min: low, max: high, noNaN: true }),
			fc.integer({ min: 0, max: 100 }).map((n) => Math.min(high, low + ((high - low) * n) / 100))
		)
		.map((value) => value + 0);

const path = fc
	.uniqueArray(fc.integer({ min: 0, max: 150 }), { minLength: 1, maxLength: 12 })
	.chain((years) =>
		fc.tuple(
			fc.constant([...years].sort((a, b) => a - b)),
			fc.array(number(0, 4), { minLength: years.length, maxLength: years.length })
		)
	)
	.map(([years, values]) => years.map((year, i) => [year / 10, values[i]] as const));

function value(parameter: Parameter): fc.Arbitrary<unknown> {
	if (parameter.kind === 'number') return number(parameter.low, parameter.high);
	if (parameter.kind === 'choice') return fc.constantFrom(...parameter.options.map((o) => o.value));
	return fc.oneof(fc.constant(null), path);
}

/** Own values: mostly few, sometimes all. */
const anyOwn: fc.Arbitrary<OwnValues> = fc.subarray(ids, { maxLength: ids.length }).chain((chosen) => {
	const values = chosen.map((id) => value(PARAMETERS[ids.indexOf(id)]));
	return fc
		.tuple(...values)
		.map((all) => Object.fromEntries(chosen.map((id, i) => [id, all[i]])) as OwnValues);
});

const anySpread: fc.Arbitrary<Spreads> = fc
	.dictionary(fc.constantFrom(...uncertain), number(0.1, 4), { maxKeys: 4 })
	.map((factors) => ({ ...factors }));

/** Every legal scenario, tidy or not. */
export const anyScenario: fc.Arbitrary<Scenario> = fc
	.record({
		preset: idOrNone(PRESETS),
		market: idOrNone(MARKET_VIEWS),
		sanctions: idOrNone(SANCTION_REGIMES),
		own: anyOwn,
		seed: fc.oneof(fc.constant(1), fc.integer({ min: 0, max: 4_294_967_295 })),
		vary: fc.subarray(uncertain),
		hold: fc.subarray(uncertain),
		spread: anySpread
	})
	.filter((scenario) => checkAssumptions(assumptionsOf(scenario)).length === 0);

const anyText = (length: number): fc.Arbitrary<string> =>
	fc.string({ unit: 'grapheme', maxLength: Math.floor(length / 8) }).map(cleanText);

const anyPin: fc.Arbitrary<Pin> = fc.record({ name: anyText(80), note: anyText(500), scenario: anyScenario });

const anyAsked: fc.Arbitrary<Asked> = fc
	.record(
		{
			measure: fc
				.oneof(anyText(1600), fc.constant('12 * delta(brent)^2 / 100 + at(x, 2031) & = % ! ;'))
				.filter((text) => text !== '' && text.length <= 200),
			threshold: number(-1000, 1000).map((value) => Number(value.toPrecision(6)) + 0),
			takes: fc.record(
				{
					station: fc.constantFrom(...STATIONS.map(({ id }) => id)),
					target: number(-1000, 1000).map((value) => Number(value.toPrecision(6)) + 0),
					lever: fc.constantFrom(...PARAMETERS.filter(({ kind }) => kind === 'number').map(({ id }) => id))
				},
				{ requiredKeys: ['station', 'target'] }
			)
		},
		{ requiredKeys: [] }
	)
	.filter((asked) => Object.keys(asked).length > 0);

/** Every legal state whose address is short enough to be read in most cases. */
export const anyState: fc.Arbitrary<PageState> = fc
	.record({ scenario: anyScenario, pins: fc.array(anyPin, { maxLength: 2 }) })
	.chain(({ scenario, pins }) => {
		const { from, last } = yearsOf(scenario);
		return fc.record(
			{
				scenario: fc.constant(scenario),
				pins: fc.constant(pins),
				view: fc.record({
					station: fc.constantFrom(...STATIONS.map(({ id }) => id)),
					show: fc.constantFrom('difference' as const, 'level' as const),
					band: fc.constantFrom('fan' as const, 'paths' as const, 'line' as const),
					year: fc.integer({ min: from, max: last })
				}),
				asked: anyAsked
			},
			{ requiredKeys: ['scenario', 'pins', 'view'] }
		);
	});
