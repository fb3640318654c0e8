import { PRECEDENTS } from '#models/data/precedents.ts';
import type { Precedent } from '#models/data/precedents.ts';

/** Country whose own records say most about its path. */
const OWN = 'Venezuela';
/** Decimals in which growth is told, and compared. */
const DECIMALS = 2;

const told = (growth: number) => Number(growth.toFixed(DECIMALS));
const named = ({ country, years }: Precedent) => `${country} in ${years.replace(', ', ' and ')}`;

/**
 * Where a path's fastest twelve months stand among the precedents, in words.
 *
 * @param growth [mb/d per yr], > 0
 * @example standing(0.28); // => 'faster than Iraq in 2008–15, slower than Venezuela in 2021'
 */
export function standing(growth: number): string {
	const like = PRECEDENTS.find((precedent) => told(precedent.growth) === told(growth));
	if (like) return `as fast as ${named(like)}`;
	const slower = PRECEDENTS.filter((precedent) => precedent.growth < growth);
	const above = PRECEDENTS.find((precedent) => precedent.growth > growth);
	if (!above) return 'faster than any precedent here';
	if (slower.length === 0) return 'slower than any precedent here';
	const nearest = slower[slower.length - 1];
	const isOwnFastest = nearest === PRECEDENTS.findLast(({ country }) => country === OWN);
	const below = isOwnFastest ? `${OWN} in any year shown here` : named(nearest);
	return `faster than ${below}, slower than ${named(above)}`;
}
