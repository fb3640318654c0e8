import { InputError } from './inputError.ts';

/** Readers of parts of the input, by the names of what they read. */
type Readers = Readonly<Record<string, () => unknown>>;
type Gathered<Of extends Readers> = { readonly [name in keyof Of]: Awaited<ReturnType<Of[name]>> };

/**
 * What several readers read, one after the other; the faults of all are named at once, each once.
 *
 * @throws {InputError} with what any of them refuses
 * @example await gathered({ n: () => 1, seed: async () => 7 }); // => { n: 1, seed: 7 }
 */
export async function gathered<Of extends Readers>(readers: Of): Promise<Gathered<Of>> {
	const read: (readonly [name: string, value: unknown])[] = [];
	const faults: string[] = [];
	for (const [name, reader] of Object.entries(readers)) {
		try {
			read.push([name, await reader()]);
		} catch (error) {
			if (!(error instanceof InputError)) throw error;
			faults.push(...error.lines);
		}
	}
	if (faults.length > 0) throw new InputError([...new Set(faults)]);
	return Object.fromEntries(read) as Gathered<Of>;
}
