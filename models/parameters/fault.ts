import type { ParameterId } from './registry.ts';

/** One thing that is wrong with an input. Printed, saved or spread it is `where` and `message` alone. */
export interface Fault {
	/** Id or key that it concerns. */
	readonly where: string;
	/** `NAME requires CONDITION, got VALUE`. */
	readonly message: string;
	/** CONDITION, for who tells the fault in words of their own. */
	readonly requires: string;
	/** VALUE. */
	readonly got: string;
	/** What the condition counts together with `where`; null where it stands alone. */
	readonly beside: ParameterId | null;
	/** Parameters whose values do not go together; none where a value is wrong by itself. */
	readonly ids: readonly ParameterId[];
}

type Told = Pick<Fault, 'where' | 'message'>;

/** What most faults do not have. */
interface Particulars {
	/** NAME, where it is not `where` itself. */
	readonly name?: string;
	readonly beside?: ParameterId;
	readonly ids?: readonly ParameterId[];
}

/**
 * Fault in the grammar of all faults.
 *
 * @param where id or key that it concerns
 * @param requires condition that is not met, as it reads behind "requires"
 * @param got what was given instead, as it may be printed
 * @example fault('fx.rate', '50…150 RUB/USD', '0').message; // => 'fx.rate requires 50…150 RUB/USD, got 0'
 */
export function fault(
	where: string,
	requires: string,
	got: string,
	{ name = where, beside, ids = [] }: Particulars = {}
): Fault {
	const together = beside === undefined ? '' : `with ${beside} `;
	const message = `${name} requires ${together}${requires}, got ${got}`;
	return withParts({ where, message }, { requires, got, beside: beside ?? null, ids });
}

/**
 * Fault of a part of an input, told with its place.
 *
 * @param place of the part within the whole
 * @param where id or key that it then concerns
 * @example placedFault('pin 2', fault('seed', 'a number', 'x')).message; // => 'pin 2: seed requires a number, got x'
 */
export function placedFault(place: string, fault: Fault, where = fault.where): Fault {
	const { message, requires, got, beside, ids } = fault;
	return withParts({ where, message: `${place}: ${message}` }, { requires, got, beside, ids });
}

/** The parts are read but not listed: a fault keeps the form in which programs have always got it. */
function withParts(told: Told, parts: Omit<Fault, keyof Told>): Fault {
	const unlisted = Object.entries(parts).map(([key, value]) => [key, { value }]);
	return Object.defineProperties(told, Object.fromEntries(unlisted)) as Fault;
}
