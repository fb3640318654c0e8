/**
 * A value that stands still while it is told to, and is computed anew otherwise.
 *
 * @param isStill whether the last value stands; asked again when what it read changes
 * @param compute reads what the value is made of; called again when that changes, not while it stands still
 */
export function held<Value>(isStill: () => boolean, compute: () => Value): { readonly current: Value } {
	let last: { readonly value: Value } | null = null;
	const value = $derived.by(() => {
		if (!isStill() || last === null) last = { value: compute() };
		return last.value;
	});
	return {
		get current() {
			return value;
		}
	};
}
