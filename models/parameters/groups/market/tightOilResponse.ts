import type { ParameterSpec } from '../../types.ts';

/** How tight oil answers a price. */
export const tightOilResponse = {
	tightOilElasticityShort: {
		kind: 'number',
		label: 'Tight oil answers at once',
		standing: 'judgement',
		sources: ['np19', 'guntner'],
		unit: '1',
		default: 0,
		low: 0,
		high: 0.5,
		step: 0.01,
		stops: [
			{ value: 0, label: 'drilling lag' },
			{ value: 0.3, label: 'BNR21, low' }
		],
		distribution: null
	},
	tightOilElasticityLong: {
		kind: 'number',
		label: 'Tight oil answers in the end',
		standing: 'judgement',
		sources: ['gs2503', 'bnr21'],
		unit: '1',
		default: 0.5,
		low: 0,
		high: 1.5,
		step: 0.01,
		stops: [
			{ value: 0.25, label: 'Goldman' },
			{ value: 0.9, label: 'BNR21, high' }
		],
		distribution: { kind: 'triangular', low: 0.25, mode: 0.5, high: 0.9 }
	},
	tightOilHalfLife: {
		kind: 'number',
		label: 'Tight oil’s half-life',
		standing: 'judgement',
		sources: ['np19', 'gs2503'],
		unit: 'months',
		default: 12,
		low: 3,
		high: 60,
		step: 1,
		stops: [{ value: 12, label: 'one year' }],
		distribution: { kind: 'triangular', low: 6, mode: 12, high: 18 }
	},
	tightOilVolume: {
		kind: 'number',
		label: 'Tight oil output',
		standing: 'judgement',
		sources: ['steo2610'],
		unit: 'mb/d',
		default: 9,
		low: 0,
		high: 15,
		step: 0.1,
		stops: [{ value: 0, label: 'nobody' }],
		distribution: null
	}
} as const satisfies Record<string, ParameterSpec>;
