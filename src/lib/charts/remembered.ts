/**
 * Values once made: every figure of a page asks for the same few with every move of a lever.
 *
 * @returns function from a key to its value, made where the key is new
 */
export function remembered<Value>(): (key: string, make: () => Value) => Value {
	const kept = new Map<string, Value>();
	return (key, make) => {
		const value = kept.get(key) ?? make();
		kept.set(key, value);
		return value;
	};
}
