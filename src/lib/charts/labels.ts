/** A label that wants to stand at a height. */
export interface WantedLabel {
	/** Height it wants, from above. [px] */
	readonly at: number;
	/** Line height. [px] */
	readonly height: number;
}

/** Air between two labels. [px] */
export const LABEL_GAP = 3.5;

/**
 * Heights of labels that keep their order, do not touch, and stay as near to their wishes as that allows.
 *
 * Labels that collide form a block at the mean of their wishes; blocks that collide merge. Where all together are
 * taller than the space, they are stacked from the top without a gap.
 *
 * @param wanted in any order
 * @param low highest place [px]; a label's own place is its middle
 * @param high lowest place [px]
 * @returns middles, in the order given
 */
export function spreadLabels(wanted: readonly WantedLabel[], low: number, high: number): number[] {
	const order = wanted
		.map((_, index) => index)
		.sort((one, other) => wanted[one].at - wanted[other].at || one - other);
	const total = wanted.reduce((sum, { height }) => sum + height, 0);
	const gap = Math.max(0, Math.min(LABEL_GAP, (high - low - total) / Math.max(1, wanted.length - 1)));
	const blocks: { members: number[]; top: number; height: number }[] = [];
	for (const index of order) {
		let block = {
			members: [index],
			top: wanted[index].at - wanted[index].height / 2,
			height: wanted[index].height
		};
		block.top = hold(block.top, block.height, low, high);
		let above = blocks.at(-1);
		while (above && above.top + above.height + gap > block.top) {
			blocks.pop();
			block = merged(above, block, wanted, gap, low, high);
			above = blocks.at(-1);
		}
		blocks.push(block);
	}
	const middles = new Array<number>(wanted.length);
	for (const { members, top } of blocks) {
		let at = top;
		for (const index of members) {
			middles[index] = at + wanted[index].height / 2;
			at += wanted[index].height + gap;
		}
	}
	return middles;
}

const hold = (top: number, height: number, low: number, high: number) =>
	Math.max(low, Math.min(top, high - height));

type Block = { members: number[]; top: number; height: number };

/** Two blocks as one, at the mean of what their members want. */
function merged(
	above: Block,
	below: Block,
	wanted: readonly WantedLabel[],
	gap: number,
	low: number,
	high: number
): Block {
	const members = [...above.members, ...below.members];
	const height = members.reduce((sum, index) => sum + wanted[index].height + gap, -gap);
	let offset = 0;
	let wish = 0;
	for (const index of members) {
		wish += wanted[index].at - wanted[index].height / 2 - offset;
		offset += wanted[index].height + gap;
	}
	return { members, top: hold(wish / members.length, height, low, high), height };
}
