import { outputKey } from '#models/uncertainty/drawOutput.ts';
import type { DrawResult } from '#models/uncertainty/draws.ts';
import type { Bands } from '../state/bands.ts';

/** A result of the draws as page, brief and terminal read it. */
export function bandsOf({ outputs, measures, n, sample, sampled }: DrawResult): Bands {
	const byKey = new Map(outputs.map((one) => [outputKey(one.output), one]));
	return {
		get: (series, of, by = 'month') => byKey.get(outputKey({ series, of, by }))?.bands ?? null,
		paths: (series, of, by = 'month') => byKey.get(outputKey({ series, of, by }))?.paths ?? null,
		unanswered: (series, of, by = 'month') => byKey.get(outputKey({ series, of, by }))?.unanswered ?? null,
		measure: (key) => measures.find((one) => one.key === key)?.bands ?? null,
		measureUnanswered: (key) => measures.find((one) => one.key === key)?.unanswered ?? null,
		draws: n,
		sample,
		sampled: sampled ? { series: sampled.output.series, index: sampled.point } : null
	};
}
