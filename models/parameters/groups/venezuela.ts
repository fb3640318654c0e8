import type { ParameterSpec } from '../types.ts';
import { ambition } from './venezuela/ambition.ts';
import { capital } from './venezuela/capital.ts';
import { start } from './venezuela/start.ts';

/** The path of Venezuelan crude output and what it costs. */
export const venezuela = { ...start, ...ambition, ...capital } as const satisfies Record<
	string,
	ParameterSpec
>;
