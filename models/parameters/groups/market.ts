import type { ParameterSpec } from '../types.ts';
import { demandResponse } from './market/demandResponse.ts';
import { otherSupplyResponse } from './market/otherSupplyResponse.ts';
import { storage } from './market/storage.ts';
import { tightOilResponse } from './market/tightOilResponse.ts';

/** How the world answers a price. */
export const market = {
	...demandResponse,
	...tightOilResponse,
	...otherSupplyResponse,
	...storage
} as const satisfies Record<string, ParameterSpec>;
