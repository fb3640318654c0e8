import { drawChoiceOf } from '#models/scenarios/drawChoice.ts';
import { assumptionsOf } from '#models/scenarios/scenario.ts';
import type { SeriesName } from '#models/series.ts';
import { commonDraws } from '#models/uncertainty/commonDraws.ts';
import type { Contender, Standing } from '#models/uncertainty/commonDraws.ts';
import { LIVE_DRAWS } from '$lib/workers/drawCounts.ts';
import type { Compared } from './compared.ts';
import { inSlices } from './inSlices.ts';

/** Two pins and the figure by which they are held against each other. */
export interface Contest {
	readonly one: Compared;
	readonly other: Compared;
	readonly series: SeriesName;
	readonly of: 'level' | 'difference';
	/** Calendar year. */
	readonly year: number;
}

const contender = ({ pin: { scenario }, simulation }: Compared, year: number): Contender => ({
	assumptions: assumptionsOf(scenario),
	choice: drawChoiceOf(scenario),
	year: year - simulation.startYear
});

/** How often one pin lies below another, computed between the frames of the page; the last contest alone. */
export class Odds {
	/** Null while it is not known. */
	current = $state.raw<Standing | null>(null);
	#run = 0;

	/** Computes a contest; null takes it away. A later call takes the place of an earlier one. */
	async want(contest: Contest | null): Promise<void> {
		const run = ++this.#run;
		this.current = null;
		if (contest === null) return;
		const { one, other, series, of, year } = contest;
		const draws = { series, of, seed: one.pin.scenario.seed, n: LIVE_DRAWS };
		const contenders = { one: contender(one, year), other: contender(other, year) };
		const found = await inSlices(commonDraws({ ...contenders, ...draws }), () => run !== this.#run);
		if (run === this.#run) this.current = found;
	}
}
