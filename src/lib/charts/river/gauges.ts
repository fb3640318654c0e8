import { hasAnswer } from '#models/clearsIn.ts';
import { hasShock } from '#models/market/shock.ts';
import type { StationId } from '#models/stations.ts';
import type { SeriesName } from '#models/series.ts';
import type { Simulation } from '#models/simulate.ts';
import { yearFigure } from '#models/summary.ts';
import type { Tone } from '../figure.ts';
import { STATION_CHARTS, STATION_ORDER } from '../stationChart.ts';
import { reasonOf } from './reasons.ts';

/** The river at one station. */
export interface Gauge {
	readonly id: StationId;
	readonly tone: Tone;
	/** Change in the year as a share of the baseline; of the world's oil at the first station. Signed; 0 without an answer. */
	readonly share: number;
	/** Whether a price clears the market in the year. */
	readonly hasAnswer: boolean;
	/** Size of the change that 9 of 10 draws stay within, same measure; null without draws that have an answer. */
	readonly outer: number | null;
	/** Size of the share over that of the station before; null where there is none to compare, or more than it comes down. */
	readonly ratio: number | null;
	/** Why it is wider or narrower than before, in at most five words; empty at the first station and where no cause is sure. */
	readonly reason: string;
}

/** Ends of the yearly differences of a series over the draws. */
export interface DrawnChange {
	readonly q10: ArrayLike<number>;
	readonly q90: ArrayLike<number>;
}

/** Below this share there is no river, and none to compare with: a hundredth of a per mille. */
export const NONE = 1e-5;

/** A change as a share of the baseline; none where the baseline itself is nothing. */
const shareOf = (change: number, level: number) => (level === 0 ? 0 : change / level);

/**
 * The river at the five stations in a year.
 *
 * @param year calendar year within the ten
 * @param drawn yearly differences of a series over the draws, in its yearly unit; null where none are computed
 */
export function gaugesOf(
	simulation: Simulation,
	year: number,
	drawn: (series: SeriesName) => DrawnChange | null
): Gauge[] {
	const index = year - simulation.startYear;
	// What comes from elsewhere did not pass the first station.
	const isShocked = hasShock(simulation.assumptions.shock);
	const gauges: Gauge[] = [];
	for (const id of STATION_ORDER) {
		const { series, tone } = STATION_CHARTS[id];
		const whole = id === 'output' ? 'demand' : series;
		const level = yearFigure(simulation.baseline[whole], whole, index);
		const before = yearFigure(simulation.baseline[series], series, index);
		const isTold = hasAnswer(id, simulation, year);
		const change = yearFigure(simulation.scenario[series], series, index) - before;
		const share = isTold ? shareOf(change, level) : 0;
		const range = isTold ? drawn(series) : null;
		const outer = range ? shareOf(share < 0 ? -range.q10[index] : range.q90[index], level) : null;
		const upstream = gauges.at(-1);
		const isFed = upstream !== undefined && Math.abs(upstream.share) > NONE && !(id === 'price' && isShocked);
		const ratio = isFed ? Math.abs(share / upstream.share) : null;
		const isAlike = isFed && share < 0 === upstream.share < 0;
		gauges.push({
			...{ id, tone, share, hasAnswer: isTold },
			ratio: isTold ? ratio : null,
			outer: outer === null || Number.isNaN(outer) ? null : Math.max(0, outer),
			reason:
				ratio === null || !isTold ? '' : reasonOf(id, { simulation, index, ratio, isAlike, falls: share < 0 })
		});
	}
	return gauges;
}
