import { relative, sep } from 'node:path';
import ts from 'typescript';
import type { ReferenceEntry, Remark } from '../../lib/reference/reference.ts';
import { kindOf, signatureOf } from './signature.ts';

/**
 * An export as its docstring describes it.
 *
 * @param exported symbol of a door
 * @param root folder of the project
 */
export function referenceEntry(exported: ts.Symbol, checker: ts.TypeChecker, root: string): ReferenceEntry {
	const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
	const declaration = symbol.declarations?.[0];
	if (declaration === undefined) throw new Error(`${exported.name} requires a declaration, got none`);
	const tags = symbol.getJsDocTags(checker);
	const texts = (name: string): string[] => tags.filter((tag) => tag.name === name).map(textOf);
	return {
		name: exported.name,
		kind: kindOf(declaration),
		signature: signatureOf(declaration, checker),
		description: paragraphs(ts.displayPartsToString(symbol.getDocumentationComment(checker))),
		parameters: texts('param').map(remark),
		returns: texts('returns').join(' '),
		throws: texts('throws').map((text) => text.replace(/^\{(\w+)\}/, '$1')),
		examples: texts('example'),
		file: relative(root, declaration.getSourceFile().fileName).split(sep).join('/')
	};
}

/** Paragraphs of a docstring. */
export function paragraphs(text: string): string[] {
	return text
		.split(/\n\s*\n/)
		.map((paragraph) => paragraph.trim())
		.filter((paragraph) => paragraph !== '');
}

function textOf(tag: ts.JSDocTagInfo): string {
	return ts.displayPartsToString(tag.text).trim();
}

function remark(text: string): Remark {
	const [name, ...words] = text.split(/\s+/);
	return { name, text: words.join(' ') };
}
