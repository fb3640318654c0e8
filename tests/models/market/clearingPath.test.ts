import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anticipatedPrices } from '#models/market/anticipation.ts';
import { weigh } from '#models/market/balance.ts';
import { clearPath } from '#models/market/clearPath.ts';
import { clearingPrice, sureStep } from '#models/market/clearingPrice.ts';
import { marketGroups } from '#models/market/groups.ts';
import { clearingResidual } from '#models/market/residual.ts';
import { worldOutlook } from '#models/outlook/outlook.ts';
import { DEFAULTS, withOverrides } from '#models/parameters/registry.ts';
import { MONTHS } from '#models/timeline.ts';
import { legalOverrides } from '../../helpers/legalOverrides.ts';

const months = () => new Float64Array(MONTHS);

describe('clearing path', () => {
	it('leaves no more than 1e-11 mb/d in any month, measured by the balance itself, whatever is assumed', () => {
		fc.assert(
			fc.property(legalOverrides(), fc.double({ min: -3, max: 3, noNaN: true }), (overrides, change) => {
				const assumptions = withOverrides(DEFAULTS, overrides);
				const outlook = worldOutlook(assumptions.outlook, months());
				const extra = months().fill(change, 6);
				const cut = months();
				const { price, uncleared } = clearPath(assumptions, outlook, extra, cut);
				expect(clearingResidual(assumptions, outlook, extra, cut, price, uncleared)).toBeLessThan(1e-11);
			})
		);
	});

	it('stands at 0 exactly before anything happens and after a shock that leaves no memory', () => {
		const sameAtOnce = {
			'market.demandElasticityShort': -0.1,
			'market.demandElasticityLong': -0.1,
			'market.tightOilElasticityShort': 0.1,
			'market.tightOilElasticityLong': 0.1,
			'market.otherSupplyElasticityShort': 0.1,
			'market.otherSupplyElasticityLong': 0.1,
			'russia.supplyElasticityShort': 0.1,
			'russia.supplyElasticityLong': 0.1,
			'market.storageElasticity': 0,
			'opec.offsetShare': 0
		} as const;
		const assumptions = withOverrides(DEFAULTS, sameAtOnce);
		const extra = months().fill(1, 10, 20);
		const { price } = clearPath(assumptions, worldOutlook(assumptions.outlook, months()), extra, months());
		expect(new Set(price.subarray(0, 10))).toEqual(new Set([0]));
		expect(Math.max(...price.subarray(10, 20))).toBeLessThan(0);
		expect(new Set(price.subarray(20))).toEqual(new Set([0]));
	});
});

describe('a sure step', () => {
	it('leaves an error below a tenth of 1e-12 where the start is that far off', () => {
		const groups = marketGroups(DEFAULTS);
		const away = sureStep(groups);
		const balance = {
			forcing: 1,
			demand: 104,
			demandShock: 0,
			demandCarried: 0,
			tightOilCarried: 0,
			otherCarried: 0,
			russiaCarried: 0,
			stockSlope: 0,
			norm: 0,
			demandSlope: groups.demand.slope,
			tightOil: groups.tightOil,
			other: groups.other,
			russia: groups.russia,
			excess: 0,
			first: 0,
			second: 0
		};
		const exact = { price: 0, clears: true, steps: 0 };
		clearingPrice(balance, 0, exact);
		// Halley by hand from that far off on either side.
		for (const start of [exact.price - away, exact.price + away]) {
			weigh(balance, start);
			const { excess, first, second } = balance;
			const next = start - (2 * excess * first) / (2 * first * first - excess * second);
			expect(Math.abs(next - exact.price)).toBeLessThan(1e-13);
		}
		expect(away).toBeGreaterThan(1e-5);
	});
});

describe('anticipated prices', () => {
	it('are the weighted mean of thirteen months ahead, the last repeated, by plain sums', () => {
		const prices = fc.array(fc.double({ min: -1, max: 1, noNaN: true }), {
			minLength: MONTHS,
			maxLength: MONTHS
		});
		fc.assert(
			fc.property(prices, fc.double({ min: 0, max: 1, noNaN: true }), (list, share) => {
				const into = months();
				anticipatedPrices(Float64Array.from(list), share, into);
				const at = (month: number) => list[Math.min(month, MONTHS - 1)];
				for (const month of [0, 1, 12, 13, 50, 95, 96, 107, 119]) {
					let sum = 0;
					for (let ahead = 12; ahead <= 24; ahead++) sum += at(month + ahead);
					expect(into[month]).toBeCloseTo((1 - share) * list[month] + (share * sum) / 13, 12);
				}
			})
		);
	});

	it('stay exactly 0 where neither the month nor its horizon holds anything', () => {
		const into = months();
		anticipatedPrices(months().fill(-0.3, 60), 0.4, into);
		expect(new Set(into.subarray(0, 36))).toEqual(new Set([0]));
		expect(into[36]).toBeLessThan(0);
	});
});
