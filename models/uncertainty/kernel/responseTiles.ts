import { response } from '../../market/responses.ts';
import type { PerDraw, ResponseTile, Tile } from './tile.ts';
import { TILE } from './tile.ts';

/** One group's responses from the columns of its elasticities and half-life; volume null for demand, whose own is 1. */
function fillResponse(
	into: ResponseTile,
	volume: PerDraw | null,
	short: PerDraw,
	long: PerDraw,
	halfLife: PerDraw
): void {
	for (let draw = 0; draw < TILE; draw++) {
		const one = response(volume ? volume[draw] : 1, short[draw], long[draw], halfLife[draw]);
		into.volume[draw] = one.volume;
		into.slope[draw] = one.slope;
		into.carry[draw] = one.carry;
		into.gain[draw] = one.gain;
	}
}

/** The four groups' responses of every draw (market/groups.ts). */
export function fillResponses({ values, demand, tightOil, other, russia }: Tile): void {
	fillResponse(
		demand,
		null,
		values['market.demandElasticityShort'],
		values['market.demandElasticityLong'],
		values['market.demandHalfLife']
	);
	fillResponse(
		tightOil,
		values['market.tightOilVolume'],
		values['market.tightOilElasticityShort'],
		values['market.tightOilElasticityLong'],
		values['market.tightOilHalfLife']
	);
	fillResponse(
		other,
		values['market.otherSupplyVolume'],
		values['market.otherSupplyElasticityShort'],
		values['market.otherSupplyElasticityLong'],
		values['market.otherSupplyHalfLife']
	);
	fillResponse(
		russia,
		values['russia.production'],
		values['russia.supplyElasticityShort'],
		values['russia.supplyElasticityLong'],
		values['russia.supplyHalfLife']
	);
}
