import { exponential } from '../numeric/exponential.ts';
import type { Response } from './responses.ts';

/**
 * The month's market as a function of the price deviation p: oil offered less oil used less oil that stock holders take.
 *
 * excess(p) = forcing + Σ_supply volume * (exp(slope * p + carried) - 1)
 *             - demand * ((1 + demandShock) * exp(slope_D * p + carried_D) - 1) - stockSlope * (norm - p)
 *
 * Rising in p. A mutable record, reused month after month, because a run makes 120 of them.
 */
export interface Balance {
	/** Venezuelan change plus supply shock less OPEC+ cut. [mb/d] */
	forcing: number;
	/** Demand at the outlook's price. [mb/d] */
	demand: number;
	demandShock: number;
	/** Slow answers carried in from the month before, as log quantities. */
	demandCarried: number;
	tightOilCarried: number;
	otherCarried: number;
	russiaCarried: number;
	/** Oil taken into tanks per unit of log price below the norm. [mb/d] */
	stockSlope: number;
	/** Log price norm of stock holders. */
	norm: number;
	readonly demandSlope: number;
	readonly tightOil: Response;
	readonly other: Response;
	readonly russia: Response;
	/** Results of the last `weigh`: value and derivatives of excess. */
	excess: number;
	first: number;
	second: number;
}

/**
 * Evaluates excess supply and its first two derivatives at p into the record.
 *
 * @param balance the month's market
 * @param p log deviation of Brent from the outlook
 */
export function weigh(balance: Balance, p: number): void {
	const { tightOil, other, russia, demandSlope, demand } = balance;
	const tight = tightOil.volume * exponential(tightOil.slope * p + balance.tightOilCarried);
	const others = other.volume * exponential(other.slope * p + balance.otherCarried);
	const russian = russia.volume * exponential(russia.slope * p + balance.russiaCarried);
	const used = demand * (1 + balance.demandShock) * exponential(demandSlope * p + balance.demandCarried);
	balance.excess =
		balance.forcing +
		(tight - tightOil.volume) +
		(others - other.volume) +
		(russian - russia.volume) -
		(used - demand) -
		balance.stockSlope * (balance.norm - p);
	const tightFirst = tightOil.slope * tight;
	const othersFirst = other.slope * others;
	const russianFirst = russia.slope * russian;
	const usedFirst = demandSlope * used;
	balance.first = tightFirst + othersFirst + russianFirst - usedFirst + balance.stockSlope;
	balance.second =
		tightOil.slope * tightFirst +
		other.slope * othersFirst +
		russia.slope * russianFirst -
		demandSlope * usedFirst;
}
