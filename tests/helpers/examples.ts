import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** An `@example` of a docstring: what is written, and what it is said to give. */
export interface Example {
	/** File from the project's folder. */
	readonly file: string;
	readonly expression: string;
	readonly answer: string;
}

const ROOT = new URL('../../', import.meta.url);
/** An expression, over several lines at times, and behind an arrow what it gives. */
const EXAMPLE = /@example ([^@]*?);?\s*(?:\* )?\/\/ => (.*)$/gm;
/** Modules that need more than themselves: runes of Svelte, a worker. */
const NEEDS_MORE = /\.(svelte|worker)\.ts$/;

/** Examples of all modules beneath a folder of the project. */
export function examplesIn(folder: string): readonly Example[] {
	return readdirSync(new URL(folder, ROOT), { recursive: true, encoding: 'utf8' })
		.filter((name) => name.endsWith('.ts') && !NEEDS_MORE.test(name))
		.flatMap((name) => examplesOf(`${folder}${name}`));
}

function examplesOf(file: string): readonly Example[] {
	const text = readFileSync(new URL(file, ROOT), 'utf8');
	return Array.from(text.matchAll(EXAMPLE), ([, expression, answer]) => ({
		file,
		expression: expression.replace(/\n \* ?/g, ' ').trim(),
		answer: answer.trim()
	}));
}

/** All exports of a module. */
export async function exportsOf(file: string): Promise<Readonly<Record<string, unknown>>> {
	return (await import(fileURLToPath(new URL(file, ROOT)))) as Record<string, unknown>;
}

/** Value of an expression among names; null where it speaks of something that has none of them, or is no expression. */
export function evaluated(
	expression: string,
	among: Readonly<Record<string, unknown>>
): { readonly value: unknown } | null {
	const names = Object.keys(among).filter((name) => name !== 'default');
	try {
		const made = new Function(...names, `return (${expression});`);
		return { value: made(...names.map((name) => among[name])) as unknown };
	} catch (error) {
		if (error instanceof ReferenceError || error instanceof SyntaxError) return null;
		throw error;
	}
}
