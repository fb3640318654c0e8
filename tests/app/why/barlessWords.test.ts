import { describe, expect, it } from 'vitest';
import { DEFAULTS } from '#models/parameters/registry.ts';
import type { ParameterId } from '#models/parameters/registry.ts';
import { assumptionsOf } from '#models/scenarios/scenario.ts';
import { tornado } from '#models/uncertainty/tornado.ts';
import { CENTRAL_CHOICE } from '#models/uncertainty/uncertainParameters.ts';
import { barlessWords, hasBar } from '$lib/why/barlessWords.ts';
import { partlyPriceless } from '../../helpers/glut.ts';

const bar = (id: ParameterId, low: number, high: number) => ({
	id,
	low: { input: 0, output: low },
	high: { input: 1, output: high }
});

describe('levers without a bar', () => {
	it('are named where an end has no price, and none where all have one', () => {
		expect(barlessWords([bar('opec.offsetShare', 1, NaN), bar('fx.rate', 1, 2)], [])).toBe(
			'No bar for “OPEC+ makes room”: at an end of its span no price clears the market.'
		);
		expect(
			barlessWords(
				[bar('opec.offsetShare', NaN, 1), bar('fx.rate', NaN, NaN), bar('opec.maxCut', NaN, 2)],
				[]
			)
		).toMatch(/^No bar for “.+”, “.+” and “.+”: at an end of their spans no price clears the market\.$/);
		expect(barlessWords([bar('fx.rate', 1, 2)], [])).toBe('');
	});

	it('are named where they are held, and counted where they are many', () => {
		expect(barlessWords([bar('opec.maxCut', 1, NaN)], ['fx.rate'])).toMatch(
			/^No bar for “Exchange rate”, which is held\. No bar for “.+”: at an end/
		);
		expect(barlessWords([], ['fx.rate', 'fx.drift'])).toMatch(/^No bar for “.+” and “.+”, which are held\.$/);
		expect(barlessWords([], ['fx.rate', 'fx.drift', 'opec.maxCut', 'opec.offsetShare'])).toBe(
			'No bar for 4 levers that are held.'
		);
	});

	it('are those that the model has no answer for', () => {
		const result = { series: 'hardCurrencyRevenue', year: 0, of: 'difference' } as const;
		const { bars } = tornado(assumptionsOf(partlyPriceless()), CENTRAL_CHOICE, result);
		const without = bars.filter((one) => !hasBar(one));
		expect(without.map(({ id }) => id)).toContain('market.demandElasticityShort');
		expect(barlessWords(bars, [])).toContain('“Demand answers at once”');
		expect(barlessWords(tornado(DEFAULTS, CENTRAL_CHOICE, result).bars, [])).toBe('');
	});
});
