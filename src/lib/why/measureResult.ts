import type { MeasureValues } from './measureValues.ts';
import { hasBaseline, meanOf } from './measureValues.ts';
import { measureWords, measureWriting, NO_RESULT } from './measureWords.ts';

/** What the year looked at has in each world, in words: the value, and what stands behind it. */
export function measureResult(values: MeasureValues): { readonly value: string; readonly rest: string } {
	if (values.gap) return { value: NO_RESULT, rest: `: ${values.gap}` };
	const { write, tail } = measureWriting(values.unit);
	const mean = (of: readonly number[]) => write(measureWords(meanOf(of, values.year - values.from)));
	const before = hasBaseline(values) ? `, ${mean(values.baseline)} in the baseline` : '';
	const value = mean(values.scenario);
	return {
		value: value === NO_RESULT ? value : value + tail,
		rest: ` on average in ${values.year}${before}`
	};
}
