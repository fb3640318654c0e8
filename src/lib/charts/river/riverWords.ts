import { percentSignificant } from '../../format/money.ts';
import { significant } from '../../format/number.ts';
import { NONE } from './gauges.ts';
import type { Gauge } from './gauges.ts';

/** Significant figures of a ratio; below ten one decimal tells enough. */
const FIGURES = 2;

/** What the station's share is a share of. */
const WHOLE = {
	output: 'of the world’s oil',
	price: 'of its price',
	russia: 'of Russia’s',
	income: 'of its hard-currency income',
	budget: 'of the budget’s receipts'
} as const;

/** Size of a share; what the search for a price leaves behind is none. */
function told(share: number): number {
	const size = Math.abs(share);
	return size < NONE ? 0 : size;
}

/** Width of the river at a station: `2.4 %`. */
export function shareWords({ share, hasAnswer }: Pick<Gauge, 'share' | 'hasAnswer'>): string {
	return hasAnswer ? percentSignificant(told(share)) : '–';
}

/**
 * What a station does to the river: `×5.0, few can answer quickly`; the measure at the first one.
 *
 * @param isShort the multiplier alone
 */
export function ratioWords({ id, share, ratio, reason }: Gauge, isShort = false): string {
	if (id === 'output') return isShort ? '' : WHOLE.output;
	if (ratio === null) return '';
	const times = `×${significant(told(share) === 0 ? 0 : ratio, FIGURES)}`;
	return isShort || reason === '' ? times : `${times}, ${reason}`;
}

/** The river in one sentence. */
export function riverSentence(gauges: readonly Gauge[], year: number): string {
	const parts = gauges.map((gauge) => `${shareWords(gauge)} ${WHOLE[gauge.id]}`);
	if (!gauges.every(({ hasAnswer }) => hasAnswer))
		return `In ${year}, a change of ${parts[0]} meets a market that no price clears.`;
	const isOneWay = gauges.length < 2 || gauges[1].ratio !== null;
	if (!isOneWay) return `In ${year}, the changes are ${parts.join(', ')}.`;
	return `In ${year}, a change of ${parts[0]} becomes ${parts.slice(1).join(', ')}.`;
}
