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
	if (ts.isVariableDeclaration(declaration))
		return oneLine(`const ${declaration.name.getText()}${constantType(declaration, checker)}`);
	if (ts.isTypeAliasDeclaration(declaration) && ts.isIntersectionTypeNode(declaration.type))
		return intersectionSignature(declaration, checker);
	return declaration.getText().replace(/^export /, '');
}

/** Several records as one, with all that they hold: their names may be none that a caller can import. */
function intersectionSignature(declaration: ts.TypeAliasDeclaration, checker: ts.TypeChecker): string {
	const whole = checker.getTypeAtLocation(declaration.name);
	if (whole.isUnion()) return declaration.getText().replace(/^export /, '');
	const properties = checker
		.getPropertiesOfType(whole)
		.map(({ valueDeclaration }) => valueDeclaration?.getText());
	return `type ${declaration.name.text} = {\n${properties.map((property) => `\t${property}`).join('\n')}\n};`;
}

/** What the checker puts in the place of what it leaves out of a long type. */
const CUT = /\.\.\. \d+ more \.\.\./;

/** Type of a constant, as what follows its name: as declared, else as found; what its value is said to be where that is too long to print. */
function constantType({ type, initializer, name }: ts.VariableDeclaration, checker: ts.TypeChecker): string {
	if (type) return `: ${type.getText()}`;
	const found = checker.typeToString(checker.getTypeAtLocation(name));
	if (!initializer || !CUT.test(found)) return `: ${found}`;
	// Its keys are narrower than what it satisfies.
	if (ts.isSatisfiesExpression(initializer)) return ` satisfies ${initializer.type.getText()}`;
	return `: ${ts.isAsExpression(initializer) ? initializer.type.getText() : found}`;
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
