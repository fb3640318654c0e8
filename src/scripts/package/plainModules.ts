import { readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import ts from 'typescript';

/** A module of the package. */
export interface PlainModule {
	/** From dist, with slashes. */
	readonly path: string;
	/** JavaScript. */
	readonly text: string;
}

const OPTIONS: ts.CompilerOptions = {
	target: ts.ScriptTarget.ES2022,
	module: ts.ModuleKind.ESNext,
	verbatimModuleSyntax: true
};
/** What is imported from the project itself, statically or when needed. */
const OWN_IMPORT = /((?:from|import|import\()\s*')((?:#models|\$lib|\.{1,2})\/[^']+)\.ts(')/g;

/**
 * Modules that some modules reach, as plain JavaScript that imports them by relative paths. The model's own are named but
 * left out: they are compiled with their types.
 *
 * @param root folder of the project
 * @param started paths of the first modules from the root
 */
export function plainModules(root: string, started: readonly string[]): PlainModule[] {
	const modules: PlainModule[] = [];
	const waiting = [...started];
	const seen = new Set(waiting);
	for (let source = waiting.pop(); source !== undefined; source = waiting.pop()) {
		const { text, reached } = plainModule(source, readFileSync(join(root, source), 'utf8'));
		modules.push({ path: packed(source), text });
		for (const next of reached.filter((path) => !path.startsWith('models/') && !seen.has(path))) {
			seen.add(next);
			waiting.push(next);
		}
	}
	return modules;
}

/**
 * One module as plain JavaScript, and the paths of those it reaches.
 *
 * @example plainModule('src/cli/a.ts', "import { b } from '#models/b.ts';").text; // imports '../models/b.js'
 */
export function plainModule(source: string, code: string): { text: string; reached: readonly string[] } {
	const reached: string[] = [];
	const { outputText } = ts.transpileModule(code, { compilerOptions: OPTIONS, fileName: source });
	const text = outputText.replace(OWN_IMPORT, (_all, before: string, specifier: string, after: string) => {
		const target = resolved(source, `${specifier}.ts`);
		reached.push(target);
		const path = posix.relative(posix.dirname(packed(source)), packed(target));
		return `${before}${path.startsWith('.') ? path : `./${path}`}${after}`;
	});
	return { text, reached };
}

/** Path from the project's root of what a module imports. */
function resolved(source: string, specifier: string): string {
	if (specifier.startsWith('#models/')) return specifier.slice(1);
	if (specifier.startsWith('$lib/')) return `src/${specifier.slice(1)}`;
	return posix.normalize(posix.join(dirname(source), specifier));
}

/** Where a module stands in the package. */
function packed(source: string): string {
	return source.replace(/^src\//, '').replace(/\.ts$/, '.js');
}
