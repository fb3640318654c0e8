/**
 * Processor time of a piece of work: what this process used, whatever else the machine does meanwhile.
 *
 * On an idle machine it is the time on the clock, plus what the engine's own helpers compile and tidy on other cores.
 */
export interface Timing {
	/** Median over the rounds. [ms] */
	readonly median: number;
	/** Fastest round. [ms] */
	readonly fastest: number;
}

/** Work that warms a piece up, at least: engines compile what they meet often, as in a page that has been dragged for a while. [ms] */
const WARM = 500;

/** Processor time of one round. [ms] */
async function timeOf(work: (round: number) => unknown, round: number): Promise<number> {
	const from = process.cpuUsage();
	await work(round);
	const { user, system } = process.cpuUsage(from);
	return (user + system) / 1000;
}

/**
 * Times a piece of work, after rounds that warm it up: half as many as count, and for half a second.
 *
 * @param work done once a round; may be asynchronous
 * @param rounds that count
 * @param warm work that comes before them, at least [ms]
 */
export async function timed(work: (round: number) => unknown, rounds: number, warm = WARM): Promise<Timing> {
	let round = 0;
	for (let spent = 0; round < rounds / 2 || spent < warm; round++) spent += await timeOf(work, round);
	const times: number[] = [];
	for (let counted = 0; counted < rounds; counted++) times.push(await timeOf(work, round + counted));
	const sorted = times.sort((one, other) => one - other);
	return { median: sorted[Math.floor(sorted.length / 2)], fastest: sorted[0] };
}
