import type { market } from '../groups/market.ts';
import type { ParameterWords } from '../types.ts';
import { demandResponseWords } from './market/demandResponse.ts';
import { otherSupplyResponseWords } from './market/otherSupplyResponse.ts';
import { storageWords } from './market/storage.ts';
import { tightOilResponseWords } from './market/tightOilResponse.ts';

/** How the world answers a price: in words. */
export const marketWords = {
	...demandResponseWords,
	...tightOilResponseWords,
	...otherSupplyResponseWords,
	...storageWords
} as const satisfies Record<keyof typeof market, ParameterWords>;
