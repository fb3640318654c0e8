/** One part of a stack: its edges at every step. */
export interface StackLayer<Id extends string> {
	readonly id: Id;
	readonly from: Float64Array;
	readonly until: Float64Array;
}

/**
 * Parts stacked from zero, those above and those below it apart, so that the stack's ends show gains and losses whole.
 *
 * @param series equally long values by part
 */
export function stacked<Id extends string>(series: Readonly<Record<Id, Float64Array>>): StackLayer<Id>[] {
	const ids = Object.keys(series) as Id[];
	const length = series[ids[0]].length;
	const above = new Float64Array(length);
	const below = new Float64Array(length);
	return ids.map((id) => {
		const from = new Float64Array(length);
		const until = new Float64Array(length);
		series[id].forEach((value, step) => {
			const edge = value < 0 ? below : above;
			from[step] = edge[step];
			edge[step] += value;
			until[step] = edge[step];
		});
		return { id, from, until };
	});
}
