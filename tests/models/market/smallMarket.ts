import type { Balance } from '#models/market/balance.ts';
import { response } from '#models/market/responses.ts';

const still = response(0, 0, 0, 1);

/** A market of 100 mb/d in which nobody answers but those whom a test names. */
export const market = (changes: Partial<Balance>): Balance => ({
	forcing: 0,
	demand: 100,
	demandShock: 0,
	demandCarried: 0,
	tightOilCarried: 0,
	otherCarried: 0,
	russiaCarried: 0,
	stockSlope: 0,
	norm: 0,
	demandSlope: 0,
	tightOil: still,
	other: still,
	russia: still,
	excess: 0,
	first: 0,
	second: 0,
	...changes
});

/** Volume 10 that answers at once with an elasticity of 1. */
export const ten = response(10, 1, 1, 1);
