import type { venezuela } from '../groups/venezuela.ts';
import type { ParameterWords } from '../types.ts';
import { ambitionWords } from './venezuela/ambition.ts';
import { capitalWords } from './venezuela/capital.ts';
import { startWords } from './venezuela/start.ts';

/** The path of Venezuelan crude output and what it costs: in words. */
export const venezuelaWords = {
	...startWords,
	...ambitionWords,
	...capitalWords
} as const satisfies Record<keyof typeof venezuela, ParameterWords>;
