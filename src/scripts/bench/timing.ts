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

/**
 * Times a piece of work, after rounds that warm it up.
 *
 * @param work done once a round; may be asynchronous
 * @param rounds that count
 */
export async function timed(work: (round: number) => unknown, rounds: number): Promise<Timing> {
	const warmUps = Math.ceil(rounds / 2);
	const times: number[] = [];
	for (let round = 0; round < warmUps + rounds; round++) {
		const from = process.cpuUsage();
		await work(round);
		const { user, system } = process.cpuUsage(from);
		if (round >= warmUps) times.push((user + system) / 1000);
	}
	const sorted = times.sort((one, other) => one - other);
	return { median: sorted[Math.floor(sorted.length / 2)], fastest: sorted[0] };
}
