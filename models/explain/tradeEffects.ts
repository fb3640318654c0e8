import { checkYear } from '../checkYear.ts';
import { NET_OIL_TRADE } from '../data/netOilTrade.ts';
import type { Simulation } from '../simulate.ts';
import { yearFigure } from '../summary.ts';
import { DAYS_PER_YEAR, MILLIONS_PER_BILLION } from '../units.ts';

/** What a price change does to a country's oil bill. */
export interface TradeEffect {
	readonly country: string;
	readonly iso3: string;
	/** Positive = gains. [USD bn/yr] */
	readonly value: number;
}

/**
 * The year's change of Brent times each country's net oil exports, losers last.
 *
 * effect = (scenario Brent - baseline Brent) * netExports * 365 / 1000
 *
 * Trade is held at its recorded volume: a first-order bill, no answer of anybody.
 *
 * @param simulation a run
 * @param year index 0…9
 * @returns one effect a country, the largest gain first [USD bn/yr]
 * @throws {RangeError} if there is no such year
 * @source eiaintl
 * @example tradeEffects(simulate(), 4)[0].value > 0; // => true
 */
export function tradeEffects({ baseline, scenario }: Simulation, year: number): TradeEffect[] {
	checkYear(year);
	const change = yearFigure(scenario.brent, 'brent', year) - yearFigure(baseline.brent, 'brent', year);
	return NET_OIL_TRADE.map(({ country, iso3, netExports }) => ({
		country,
		iso3,
		value: (change * netExports * DAYS_PER_YEAR) / MILLIONS_PER_BILLION
	})).sort((one, other) => other.value - one.value);
}
