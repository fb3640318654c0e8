/** The one policy under which a text of the project's own becomes elements: equations, and nothing else. */
const policy = globalThis.trustedTypes?.createPolicy('orinoco-equation', { createHTML: onlyMath });

/**
 * The markup of an equation as it came, refused where it is not one.
 *
 * @throws {TypeError} if it is not a single `math` element, or holds what could run
 */
function onlyMath(markup: string): string {
	if (!/^<math[\s>][^]*<\/math>$/.test(markup) || /<script|\son\w+=|javascript:/i.test(markup))
		throw new TypeError('An equation requires the markup of a math element.');
	return markup;
}

/**
 * An equation's markup in the form that a policy of trusted types asks for.
 *
 * @param markup MathML of one equation
 * @throws {TypeError} if it is anything else
 */
export function trustedMath(markup: string): string {
	return policy?.createHTML(markup) ?? onlyMath(markup);
}
