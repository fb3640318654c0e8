import type { ParameterSpec } from '../../types.ts';

/** What the path costs; none of it feeds back into the path. */
export const capital = {
	holdCapex: {
		kind: 'number',
		label: 'Cost of holding output',
		standing: 'data',
		sources: ['rys260105'],
		unit: 'USD bn/yr',
		default: 3.5,
		low: 1,
		high: 10,
		step: 0.1,
		stops: [{ value: 3.5, label: 'Rystad' }],
		distribution: null
	},
	quickWinCapex: {
		kind: 'number',
		label: 'Cost of a workover barrel',
		standing: 'data',
		sources: ['chevron2609'],
		unit: 'kUSD per b/d',
		default: 25,
		low: 3,
		high: 60,
		step: 1,
		stops: [{ value: 25, label: 'Chevron' }],
		distribution: null
	},
	expansionCapex: {
		kind: 'number',
		label: 'Cost of a new barrel',
		standing: 'judgement',
		sources: ['rys260105'],
		unit: 'kUSD per b/d',
		default: 65,
		low: 20,
		high: 120,
		step: 1,
		stops: [
			{ value: 30, label: 'Monaldi' },
			{ value: 68, label: 'Rystad' }
		],
		distribution: null
	}
} as const satisfies Record<string, ParameterSpec>;
