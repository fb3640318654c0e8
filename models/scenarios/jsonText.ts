/**
 * Index of the quotation mark that ends a text of JSON; the length of the whole where none does.
 *
 * @param start index of the mark that opens it
 * @example textEnd('{"a": 1}', 1); // => 3
 */
export function textEnd(json: string, start: number): number {
	for (let i = start + 1; i < json.length; i++) {
		if (json[i] === '\\') i++;
		else if (json[i] === '"') return i;
	}
	return json.length;
}
