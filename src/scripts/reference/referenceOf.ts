import { join } from 'node:path';
import ts from 'typescript';
import type { ReferenceDoor } from '../../lib/reference/reference.ts';
import { DOORS } from './doors.ts';
import { paragraphs, referenceEntry } from './entry.ts';

/**
 * Reference of the library, read from the docstrings of what its doors export, in the doors' own order.
 *
 * @param root folder of the project
 */
export function referenceOf(root: string): ReferenceDoor[] {
	const files = DOORS.map(({ file }) => join(root, file));
	const program = ts.createProgram(files, {
		target: ts.ScriptTarget.ES2022,
		lib: ['lib.es2023.d.ts'],
		module: ts.ModuleKind.ESNext,
		moduleResolution: ts.ModuleResolutionKind.Bundler,
		allowImportingTsExtensions: true,
		strict: true,
		noEmit: true,
		types: []
	});
	const checker = program.getTypeChecker();
	return DOORS.map(({ specifier, file }) => {
		const source = program.getSourceFile(join(root, file));
		const symbol = source && checker.getSymbolAtLocation(source);
		if (source === undefined || symbol === undefined) throw new Error(`${file} requires exports, got none`);
		return {
			specifier,
			description: paragraphs(headOf(source)),
			entries: checker.getExportsOfModule(symbol).map((exported) => referenceEntry(exported, checker, root))
		};
	});
}

/** Words of the comment that a door starts with, without its example. */
function headOf(source: ts.SourceFile): string {
	const [comment] = ts.getLeadingCommentRanges(source.text, 0) ?? [];
	if (comment === undefined) return '';
	const text = source.text.slice(comment.pos + 3, comment.end - 2).replace(/^\s*\* ?/gm, '');
	return text.split('@example', 1)[0].replace(/(\S)\n(?=\S)/g, '$1 ');
}
