/** Signs that BibTeX and LaTeX read as their own. */
const SPECIAL = /[&%$#_{}]/g;
/** Signs that have a name instead. */
const NAMED: Readonly<Record<string, string>> = { '^': '\\textasciicircum{}', '~': '\\textasciitilde{}' };

/**
 * A text as a field of BibTeX takes it: signs with a meaning of their own are escaped, backslashes dropped.
 *
 * @example bibtexText('5 % of $2bn'); // => '5 \\% of \\$2bn'
 */
export function bibtexText(text: string): string {
	return text
		.replaceAll('\\', '')
		.replace(SPECIAL, (sign) => `\\${sign}`)
		.replace(/[\^~]/g, (sign) => NAMED[sign]);
}
