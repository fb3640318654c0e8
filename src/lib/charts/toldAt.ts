import { TOLD } from '../format/told.ts';

/** Smallest change that is told as one, in the unit of each station's chart. */
export const TOLD_AT = { ...TOLD, russia: TOLD.price } as const;
