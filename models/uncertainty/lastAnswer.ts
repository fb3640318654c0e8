/**
 * A function that gives its last answer again, the very same, while it is asked the same.
 *
 * @param compute depends on nothing but its arguments, which are compared one by one with `===`
 */
export function lastAnswer<Asked extends readonly unknown[], Answer>(
	compute: (...asked: Asked) => Answer
): (...asked: Asked) => Answer {
	let last: { readonly asked: Asked; readonly answer: Answer } | null = null;
	return (...asked) => {
		const standing = last;
		if (standing === null || asked.some((one, place) => one !== standing.asked[place]))
			last = { asked, answer: compute(...asked) };
		return (last as { readonly answer: Answer }).answer;
	};
}
