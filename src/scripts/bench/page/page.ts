import type { BenchSection } from '../line.ts';
import { withSite } from './browser.ts';
import { drags } from './drags.ts';
import { exportTimes } from './exports.ts';
import { firstLoad } from './firstLoad.ts';
import { memory } from './memory.ts';

/** How much is measured in the browser. */
export interface PageEffort {
	/** Moves of a drag. */
	readonly moves: number;
	/** Moves before memory is looked at again. */
	readonly memoryMoves: number;
}

/** Everything that is measured in a browser; where there is none, a section that says so. */
export function pageSections({ moves, memoryMoves }: PageEffort): Promise<BenchSection[]> {
	return withSite<BenchSection[]>(
		async (site) => [
			...(await drags(site, moves)),
			await firstLoad(site),
			await memory(site, memoryMoves),
			await exportTimes(site)
		],
		(reason) => [{ title: `Nothing was measured in a browser: ${reason}.`, lines: [] }]
	);
}
