const PROTOTYPES: readonly object[] = [
	Object.prototype,
	Array.prototype,
	Function.prototype,
	String.prototype,
	Number.prototype
];

/**
 * A look at what every object inherits, to be repeated.
 *
 * @returns what has changed since; null when nothing
 */
export function prototypeWatch(): () => string | null {
	const count = (): number => PROTOTYPES.reduce<number>((sum, one) => sum + Reflect.ownKeys(one).length, 0);
	const before = count();
	return () => (count() === before ? null : 'it changed what every object inherits');
}
