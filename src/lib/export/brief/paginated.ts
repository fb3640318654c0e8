import { stacked } from './block.ts';
import type { Block } from './block.ts';

/**
 * Blocks on pages, in their order, none cut in two.
 *
 * @param room height of a page [px]
 * @param gap between blocks [px]
 * @returns one block a page
 */
export function paginated(blocks: readonly Block[], room: number, gap: number): Block[] {
	const pages: Block[][] = [[]];
	let free = room;
	for (const block of blocks) {
		const page = pages[pages.length - 1];
		if (page.length > 0 && block.height + gap > free) {
			pages.push([block]);
			free = room - block.height;
		} else {
			page.push(block);
			free -= block.height + gap;
		}
	}
	return pages.map((page) => stacked(page, gap));
}
