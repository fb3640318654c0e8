import { parseArgs } from 'node:util';
import { IS_BEHIND_NPM } from './call.ts';
import type { Caption } from '#models/scenarios/file.ts';
import { quoted } from '#models/text/cleanText.ts';
import { InputError } from './inputError.ts';
import { suggestion } from '#models/parameters/nearest.ts';

/** What a flag of a command takes. */
export interface FlagSpec {
	/** What its value is called in the help; absent where it takes none. */
	readonly value?: string;
	/** Whether it may be given more than once. */
	readonly isRepeatable?: boolean;
	readonly help: string;
}
export type FlagSpecs = Readonly<Record<string, FlagSpec>>;

/** Flags and operands of a command line, each legal in form. */
export class Flags {
	readonly #values: ReadonlyMap<string, readonly string[]>;
	readonly operands: readonly string[];
	/** What is worth saying beside the result, a line each; said once there is one. */
	readonly remarks: string[] = [];
	/** What the file of the scenario that they choose says of it, as people read it; known once that is read. */
	caption: Caption = {};
	/** The same in the file's own words, for records that are read back. */
	ownCaption: Caption = {};

	constructor(values: ReadonlyMap<string, readonly string[]>, operands: readonly string[]) {
		this.#values = values;
		this.operands = operands;
	}

	has(name: string): boolean {
		return this.#values.has(name);
	}

	text(name: string): string | undefined {
		return this.#values.get(name)?.[0];
	}

	texts(name: string): readonly string[] {
		return this.#values.get(name) ?? [];
	}
}

const HELP: FlagSpecs = { help: { help: 'say what the command can do' } };

/**
 * Flags of a command line.
 *
 * @param specs flags that the command knows
 * @param takesOperands whether words without a flag are allowed
 * @throws {InputError} for unknown flags (with the nearest known one), missing and superfluous values, repetitions
 */
export function readFlags(args: readonly string[], specs: FlagSpecs, takesOperands: boolean): Flags {
	const known: FlagSpecs = { ...specs, ...HELP };
	const options = Object.fromEntries(
		Object.entries(known).map(([name, { value }]) => [
			name,
			{ type: value === undefined ? ('boolean' as const) : ('string' as const), multiple: true }
		])
	);
	const { tokens } = parseArgs({
		args: args.map((arg) => (arg === '-h' ? '--help' : arg)),
		options,
		strict: false,
		tokens: true
	});
	const faults: string[] = [];
	const values = new Map<string, string[]>();
	const operands: string[] = [];
	tokens.forEach((token, index) => {
		// What stands behind an unknown flag was most likely meant as its value.
		const isItsValue = isUnknown(tokens[index - 1], known);
		if (token.kind === 'positional' && !isItsValue) operands.push(token.value);
		if (token.kind === 'option') readOption(token, known, values, faults);
	});
	if (!takesOperands) faults.push(...operands.map(superfluous));
	if (faults.length > 0) throw new InputError(faults);
	return new Flags(values, operands);
}

interface OptionToken {
	readonly name: string;
	readonly rawName: string;
	readonly value: string | undefined;
	readonly inlineValue: boolean | undefined;
}

/** Whether a token is a flag that the command does not know, without a value of its own. */
function isUnknown(token: { readonly kind: string } | OptionToken | undefined, known: FlagSpecs): boolean {
	return token !== undefined && 'name' in token && !token.inlineValue && !Object.hasOwn(known, token.name);
}

/** What the name of a file is called in the help: the only value whose blanks count. */
const FILE = 'file';

function readOption(
	{ name, rawName, value: typed, inlineValue }: OptionToken,
	known: FlagSpecs,
	values: Map<string, string[]>,
	faults: string[]
): void {
	if (!Object.hasOwn(known, name)) {
		faults.push(`${quoted(rawName)} is no flag of this command${flagHint(name, Object.keys(known))}`);
		return;
	}
	const spec = known[name];
	// A line end of Windows comes along with a pasted word.
	const value = spec.value === FILE ? typed : typed?.trim();
	const isFlagInstead = !inlineValue && value?.startsWith('--');
	if (spec.value !== undefined && (value === undefined || value === '' || isFlagInstead))
		faults.push(`--${name} requires a value (${spec.value}), got ${quoted(value ?? '')}`);
	else if (spec.value === undefined && inlineValue)
		faults.push(`--${name} requires no value, got ${quoted(value ?? '')}`);
	else if (values.has(name) && !spec.isRepeatable)
		faults.push(`--${name} requires to be given once, got it again`);
	else values.set(name, [...(values.get(name) ?? []), value ?? '']);
}

/** The flag that was most likely meant; where none is near, all of them. */
function flagHint(name: string, known: readonly string[]): string {
	return suggestion(name, known, '--') || `; it takes ${known.map((one) => `--${one}`).join(', ')}`;
}

function superfluous(operand: string): string {
	const hint = IS_BEHIND_NPM ? ' (behind npm run, flags need a -- before them)' : '';
	return `this command requires flags alone, got ${quoted(operand)}${hint}`;
}
