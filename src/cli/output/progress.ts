/** Shortest time between two changes of the line. [ms] */
const INTERVAL = 100;

/** Line on a terminal that says how far a long computation has come; silent where nobody watches. */
export interface Progress {
	/** @param share 0…1 */
	readonly at: (share: number) => void;
	readonly end: () => void;
}

/** Progress of something on the standard error. @param label what is being done */
export function progress(label: string): Progress {
	if (!process.stderr.isTTY) return { at: () => {}, end: () => {} };
	let last = 0;
	return {
		at(share) {
			const now = performance.now();
			if (now - last < INTERVAL) return;
			last = now;
			process.stderr.write(`\r${label} ${Math.floor(100 * share)} %`);
		},
		end() {
			if (last > 0) process.stderr.write(`\r${' '.repeat(label.length + 6)}\r`);
		}
	};
}
