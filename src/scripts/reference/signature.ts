import ts from 'typescript';
import type { ReferenceEntry } from '../../lib/reference/reference.ts';

/** What kind of thing a declaration declares. */
export function kindOf(declaration: ts.Declaration): ReferenceEntry['kind'] {
	if (ts.isFunctionDeclaration(declaration)) return 'function';
	if (ts.isClassDeclaration(declaration)) return 'class';
	return ts.isVariableDeclaration(declaration) ? 'constant' : 'type';
}

/** Declaration without its body: what a caller has to know of it. */
export function signatureOf(declaration: ts.Declaration, checker: ts.TypeChecker): string {
	if (ts.isFunctionDeclaration(declaration)) return functionSignature(declaration);
	if (ts.isClassDeclaration(declaration)) return classSignature(declaration);
	if (ts.isVariableDeclaration(declaration)) {
		const type = declaration.type?.getText() ?? checker.typeToString(checker.getTypeAtLocation(declaration));
		return `const ${declaration.name.getText()}: ${oneLine(type)}`;
	}
	return declaration.getText().replace(/^export /, '');
}

function functionSignature(declaration: ts.FunctionDeclaration): string {
	const { body } = declaration;
	const text = declaration.getText();
	const head = body ? text.slice(0, body.getStart() - declaration.getStart()) : text;
	return oneLine(head.replace(/^export /, ''));
}

function classSignature(declaration: ts.ClassDeclaration): string {
	const text = declaration.getText();
	return oneLine(text.slice(0, text.indexOf('{')).replace(/^export /, ''));
}

function oneLine(text: string): string {
	return text.replace(/\s+/g, ' ').replaceAll('( ', '(').replaceAll(' )', ')').trim();
}
