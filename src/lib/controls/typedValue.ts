import type { UnitName } from '#models/units.ts';
import { TypedFault, tokens } from './tokens.ts';
import type { Token } from './tokens.ts';
import { gradeOf, typedUnits } from './unitTable.ts';
import type { TypedUnit } from './unitTable.ts';

/** A typed value in the parameter's unit, or why it is none. */
export type TypedValue =
	| { readonly value: number; readonly remark: string; readonly fault: null }
	| { readonly value: null; readonly remark: ''; readonly fault: string };

/** Characters of the longest sum that is read; brackets within brackets use up the machine's patience. */
const TYPED_LENGTH = 200;

/** A number on the way: without a unit it means the field's own. */
interface Amount {
	readonly value: number;
	readonly unit: TypedUnit | null;
	/** Written without a unit, and so open to the unit of its brackets. */
	readonly isPlain: boolean;
}

/**
 * Value of what was typed into a lever's field: arithmetic and units, in the parameter's unit.
 *
 * @param unit the parameter's
 * @param group the parameter's, which says what a tonne of it is
 * @example typedValue('1,200 kb/d', 'mb/d', 'venezuela').value; // => 1.2
 * @example typedValue('1.2+0.3', 'mb/d', 'venezuela').value; // => 1.5
 * @example typedValue('35 %', 'fraction', 'opec').value; // => 0.35
 */
export function typedValue(text: string, unit: UnitName, group: string): TypedValue {
	try {
		const units = typedUnits(unit, group);
		if (text.length > TYPED_LENGTH) throw new TypedFault(`at most ${TYPED_LENGTH} characters are read`);
		const found = tokens(text, units);
		if (found.length === 0) throw new TypedFault('nothing was typed');
		const amount = new Reader(found, units).read();
		const value = amount.isPlain ? amount.value * units[0].factor : amount.value;
		if (!Number.isFinite(value)) throw new TypedFault('the sum has no value');
		return { value: Number(value.toPrecision(12)), remark: massRemark(found, group), fault: null };
	} catch (error) {
		if (error instanceof TypedFault) return { value: null, remark: '', fault: error.message };
		throw error;
	}
}

/** Says which weight was used where tonnes were typed. */
function massRemark(found: readonly Token[], group: string): string {
	if (!found.some((token) => token.kind === 'unit' && token.unit.isMass)) return '';
	const { name, barrels } = gradeOf(group);
	return `at ${barrels.toFixed(2)} barrels a tonne (${name})`;
}

/** Reads sums of products of numbers, brackets and units. */
class Reader {
	#at = 0;

	constructor(
		readonly found: readonly Token[],
		readonly units: readonly TypedUnit[]
	) {}

	read(): Amount {
		const amount = this.#sum();
		if (this.#at < this.found.length) throw new TypedFault('a sign is missing between two numbers');
		return amount;
	}

	#sign(signs: string): string | null {
		const token = this.found[this.#at];
		if (token?.kind !== 'sign' || !signs.includes(token.sign)) return null;
		this.#at++;
		return token.sign;
	}

	#sum(): Amount {
		let left = this.#product();
		for (let sign = this.#sign('+-'); sign !== null; sign = this.#sign('+-')) {
			const right = this.#product();
			const [one, other] = this.#alike(left, right);
			left = { ...(left.isPlain ? right : left), value: sign === '+' ? one + other : one - other };
		}
		return left;
	}

	/** Both sides of a sum in one unit; a plain number beside one in another unit could mean either. */
	#alike(left: Amount, right: Amount): [number, number] {
		if (left.isPlain === right.isPlain) return [left.value, right.value];
		const unit = left.unit ?? right.unit;
		if (unit !== this.units[0])
			throw new TypedFault(`write ${unit?.spellings[0]} behind each number of the sum`);
		const scale = (amount: Amount) => (amount.isPlain ? amount.value * this.units[0].factor : amount.value);
		return [scale(left), scale(right)];
	}

	#product(): Amount {
		let left = this.#quantity();
		for (let sign = this.#sign('*/'); sign !== null; sign = this.#sign('*/')) {
			const right = this.#quantity();
			if (!right.isPlain && (sign === '/' || !left.isPlain)) {
				throw new TypedFault('only one factor may carry a unit');
			}
			const value = sign === '*' ? left.value * right.value : left.value / right.value;
			left = { ...(left.isPlain ? right : left), value };
		}
		return left;
	}

	/** A number or brackets, with a sign before and a unit behind. */
	#quantity(): Amount {
		if (this.#sign('-')) {
			const amount = this.#quantity();
			return { ...amount, value: -amount.value };
		}
		if (this.#sign('+')) return this.#quantity();
		const amount = this.#bare();
		const token = this.found[this.#at];
		if (token?.kind !== 'unit') return amount;
		if (!amount.isPlain) throw new TypedFault('a unit stands behind another one');
		this.#at++;
		return { value: amount.value * token.unit.factor, unit: token.unit, isPlain: false };
	}

	#bare(): Amount {
		const token = this.found[this.#at++];
		if (token?.kind === 'number') return { value: token.value, unit: null, isPlain: true };
		if (token?.kind !== 'sign' || token.sign !== '(') throw new TypedFault('a number is missing');
		const amount = this.#sum();
		if (!this.#sign(')')) throw new TypedFault('a bracket is not closed');
		return amount;
	}
}
