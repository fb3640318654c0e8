import { sortedQuantile } from '#models/numeric/quantile.ts';
import type { BenchLine } from '../line.ts';
import type { Drag } from './drag.ts';
import type { Move } from './recorded.ts';

/** Time between two pictures of a screen that shows sixty a second. [ms] */
const FRAME = 1000 / 60;

const shown = (time: number) => time.toFixed(1);
const sorted = (values: readonly number[]) => Float64Array.from(values).sort();

/** Times that a screen of sixty a second is refreshed from one painted change to the next, on average; 1 is as good as can be. */
export function refreshesPerChange(moves: readonly Move[]): number {
	const gaps = moves.slice(1).map(({ painted }, index) => painted - moves[index].painted);
	const frames = gaps.map((gap) => Math.max(1, Math.round(gap / FRAME)));
	return frames.reduce((sum, one) => sum + one, 0) / Math.max(1, frames.length);
}

/**
 * Lines of a drag.
 *
 * From handled to painted is what the page costs; from arrived to painted adds the wait for the next frame of the
 * screen, up to 16.7 ms even where the page costs nothing. Both are times on the clock; the last line is processor time,
 * which a busy machine does not lengthen.
 *
 * @param made frames that the page made for a change
 * @param bar what p95 from handled to painted is held to [ms]
 */
export function dragLines({ moves, work, fans }: Drag, made: number, bar: number): BenchLine[] {
	const worked = sorted(moves.map(({ handled, painted }) => painted - handled));
	const waited = sorted(moves.map(({ arrived, painted }) => painted - arrived));
	const inTime = worked.filter((time) => time <= FRAME).length / worked.length;
	const time = (what: string, times: Float64Array, p: number): BenchLine => ({
		what,
		value: sortedQuantile(times, p),
		unit: 'ms'
	});
	return [
		time('from handled to painted, p50', worked, 0.5),
		{ ...time('from handled to painted, p95', worked, 0.95), bar },
		time('from arrived to painted, p50, with the wait for a frame', waited, 0.5),
		time('from arrived to painted, p95, with the wait for a frame', waited, 0.95),
		{
			what: 'frames that the page made for a change, in a drag of its own',
			value: made,
			unit: 'frames',
			note: 'the hand’s press and release, and the finer bands once it rests, count too'
		},
		{
			what: 'refreshes of the screen from one change to the next',
			value: refreshesPerChange(moves),
			unit: 'frames',
			note: `${moves.length} changes; ${(100 * inTime).toFixed(0)} % worked and painted within one frame of 16.7 ms`
		},
		{
			what: 'fans for a change',
			value: fans,
			unit: 'fans',
			note: 'on fewer than four processors the worker rests between two'
		},
		{
			what: 'processor time of the page’s thread, a change with its fan, mean',
			value: work.all,
			unit: 'ms',
			note: `script ${shown(work.script)}, style ${shown(work.style)}, layout ${shown(work.layout)} ms`
		}
	];
}
