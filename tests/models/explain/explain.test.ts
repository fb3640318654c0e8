import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupParts } from '#models/explain/groups.ts';
import { incomeParts, incomePartSeries, yearIncomeParts } from '#models/explain/incomeFactors.ts';
import { proportion } from '#models/explain/proportion.ts';
import { tradeEffects } from '#models/explain/tradeEffects.ts';
import { DEFAULTS, withOverrides } from '#models/parameters/registry.ts';
import type { Overrides } from '#models/parameters/registry.ts';
import { assumptionsOf } from '#models/scenarios/scenario.ts';
import { run } from '#models/simulate.ts';
import { yearFigure } from '#models/summary.ts';
import { MONTHS } from '#models/timeline.ts';
import { glut } from '../../helpers/glut.ts';
import { legalOverrides } from '../../helpers/legalOverrides.ts';

const runOf = (overrides: Overrides) => run(withOverrides(DEFAULTS, overrides));
const sum = (parts: readonly { value: number }[]) => parts.reduce((total, { value }) => total + value, 0);
const named = (parts: readonly { id: string; value: number }[]) =>
	Object.fromEntries(parts.map(({ id, value }) => [id, value]));

describe('split of the difference in hard currency', () => {
	it('sums to the difference in every month, for every legal input', () => {
		fc.assert(
			fc.property(legalOverrides(), fc.integer({ min: 0, max: MONTHS - 1 }), (overrides, month) => {
				const simulation = runOf(overrides);
				const whole =
					simulation.scenario.hardCurrencyRevenue[month] - simulation.baseline.hardCurrencyRevenue[month];
				expect(Math.abs(sum(incomeParts(simulation, month)) - whole)).toBeLessThan(1e-9);
			}),
			{ numRuns: 300 }
		);
	});

	it('names direct losses alone when only they differ', () => {
		// Nothing answers the price of a barrel that nobody sells: the scenario adds oil, OPEC+ takes all of it out.
		const simulation = runOf({ 'direct.armsLoss': 1.2, 'direct.naphthaLoss': 0, 'direct.servicesLoss': 0 });
		const parts = named(incomeParts(simulation, 119));
		expect(parts.directLosses).toBeCloseTo((-0.95 * 1.2) / 12, 12);
		expect(parts.settlement).toBe(0);
	});

	it('puts a pure price change down to the price: volumes, discount and losses stand still', () => {
		const simulation = runOf({
			'opec.russiaShare': 0,
			'russia.supplyElasticityShort': 0,
			'russia.supplyElasticityLong': 0,
			'grades.discountSlope': 0,
			'direct.naphthaLoss': 0,
			'direct.servicesLoss': 0
		});
		const parts = named(yearIncomeParts(simulation, 4));
		// Hand: 0.95 * (4.7 + 2 * 0.93) mb/d * 365 days / 1000 * the year's change of Brent.
		const change =
			yearFigure(simulation.scenario.brent, 'brent', 4) - yearFigure(simulation.baseline.brent, 'brent', 4);
		expect(parts.worldPrice).toBeCloseTo((0.95 * (4.7 + 2 * 0.93) * 365 * change) / 1000, 9);
		expect(parts.volume).toBeCloseTo(0, 12);
		expect(parts.discountAndCap).toBeCloseTo(0, 12);
	});

	it('is the same by month, over time and by year', () => {
		const simulation = runOf({ 'grades.heavyPressure': 2 });
		const series = incomePartSeries(simulation);
		const year = named(yearIncomeParts(simulation, 3));
		for (const [id, values] of Object.entries(series)) {
			expect(values.slice(36, 48).reduce((total, value) => total + value, 0)).toBeCloseTo(year[id], 12);
		}
	});
});

describe('split between two scenarios', () => {
	const result = ({ scenario }: ReturnType<typeof run>) => yearFigure(scenario.brent, 'brent', 4);

	it('sums to the difference for any two legal scenarios', () => {
		fc.assert(
			fc.property(legalOverrides(), legalOverrides(), (one, other) => {
				const { from, to, parts } = groupParts(
					withOverrides(DEFAULTS, one),
					withOverrides(DEFAULTS, other),
					result
				);
				expect(sum(parts)).toBeCloseTo(to - from, 9);
			}),
			{ numRuns: 8 }
		);
	});

	it('gives the whole to the only group that differs, and nothing where none does', () => {
		const fast = withOverrides(DEFAULTS, { 'venezuela.target': 3, 'venezuela.yearsToTarget': 5 });
		const { from, to, parts } = groupParts(DEFAULTS, fast, result);
		expect(parts).toEqual([{ id: 'venezuela', value: to - from }]);
		expect(groupParts(DEFAULTS, DEFAULTS, result).parts).toEqual([]);
	});

	it('runs each mixture once', () => {
		let runs = 0;
		const other = withOverrides(DEFAULTS, {
			'venezuela.target': 3,
			'opec.offsetShare': 0.5,
			'grades.discount': 10
		});
		groupParts(DEFAULTS, other, result, (assumptions) => {
			runs++;
			return run(assumptions);
		});
		expect(runs).toBe(8);
	});
});

describe('proportion', () => {
	it('counts days of military spending and dollars a barrel', () => {
		const simulation = runOf({});
		const { change, changeRub, militaryDays, perAddedBarrel, cumulative } = proportion(simulation, 4);
		const rate = yearFigure(simulation.scenario.exchangeRate, 'exchangeRate', 4);
		expect(changeRub).toBeCloseTo(change * rate, 9);
		// Hand: 13,500 bn roubles a year are 36.99 bn a day.
		expect(militaryDays).toBeCloseTo(changeRub / (13_500 / 365), 9);
		const added = yearFigure(simulation.scenario.venezuelaOutput, 'venezuelaOutput', 4) - 1.2;
		expect(perAddedBarrel).toBeCloseTo((change * 1000) / (added * 365), 6);
		expect(cumulative).toBeLessThan(change);
	});

	it('adds up no year without an answer', () => {
		// No price clears in 2027 and 2028.
		const later = proportion(run(assumptionsOf(glut(2))), 4);
		expect([later.change, later.militaryDays].every(Number.isFinite)).toBe(true);
		expect([later.cumulative, later.cumulativeToEnd]).toEqual([NaN, NaN]);
		expect(proportion(run(assumptionsOf(glut(2))), 1).change).toBeNaN();
	});

	it('says nothing a barrel where no barrel is added', () => {
		expect(
			proportion(runOf({ 'venezuela.target': 1.2, 'venezuela.quickWin': 0 }), 4).perAddedBarrel
		).toBeNull();
	});
});

describe('winners and losers', () => {
	it('give importers what they take from exporters, a dollar a barrel being 0.365 bn a year for 1 mb/d', () => {
		const simulation = runOf({});
		const change =
			yearFigure(simulation.scenario.brent, 'brent', 4) - yearFigure(simulation.baseline.brent, 'brent', 4);
		const effects = tradeEffects(simulation, 4);
		const saudi = effects.find(({ iso3 }) => iso3 === 'SAU');
		// Net exports of 7.52 mb/d.
		expect(saudi?.value).toBeCloseTo(change * 7.52 * 0.365, 2);
		expect(effects[0].value).toBeGreaterThan(0);
		expect(effects.map(({ value }) => value)).toEqual(
			effects.map(({ value }) => value).sort((a, b) => b - a)
		);
	});
});
