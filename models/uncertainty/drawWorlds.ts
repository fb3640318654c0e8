import type { SeriesName, SeriesRecord } from '../series.ts';
import { MONTHS } from '../timeline.ts';
import { worldOf } from '../worlds.ts';

/** Series of the baseline that the scenario reads. */
const READ_BY_SCENARIO: readonly SeriesName[] = ['brent', 'venezuelaOutput', 'taxPrice', 'budgetBase'];

/** World whose series are written over by every draw. */
export function scratchWorld(): SeriesRecord {
	return worldOf(() => new Float64Array(MONTHS));
}

/**
 * Baselines that are kept for every draw: those series that are asked for or that the scenario reads. The others share
 * memory from draw to draw.
 *
 * @param count number of draws
 * @param asked series of the baseline that the outputs read
 */
export function keptBaselines(count: number, asked: ReadonlySet<SeriesName>): readonly SeriesRecord[] {
	const scratch = scratchWorld();
	const kept = new Set<SeriesName>([...READ_BY_SCENARIO, ...asked]);
	const buffer = new ArrayBuffer(count * kept.size * MONTHS * Float64Array.BYTES_PER_ELEMENT);
	let at = 0;
	const next = () => {
		const series = new Float64Array(buffer, at, MONTHS);
		at += series.byteLength;
		return series;
	};
	return Array.from({ length: count }, () => worldOf((name) => (kept.has(name) ? next() : scratch[name])));
}
