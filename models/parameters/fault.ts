/** One thing that is wrong with an input. */
export interface Fault {
	/** Id or key that it concerns. */
	readonly where: string;
	/** `NAME requires CONDITION, got VALUE`. */
	readonly message: string;
}

/**
 * Fault in the grammar of all faults.
 *
 * @example fault('fx.rate', '50…150 RUB/USD', '0').message; // => 'fx.rate requires 50…150 RUB/USD, got 0'
 */
export function fault(where: string, condition: string, got: string): Fault {
	return { where, message: `${where} requires ${condition}, got ${got}` };
}
