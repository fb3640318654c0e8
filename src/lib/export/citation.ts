import { bibtexText } from '../format/bibtexText.ts';
import type { Provenance } from './provenance.ts';

/** How to cite a scenario. `accessed` is a date, `YYYY-MM-DD`. */
export function citation(
	title: string,
	{ model, address }: Provenance,
	accessed: string
): { text: string; bibtex: string } {
	return {
		text: `Orinoco (model ${model}): ${title} ${address} (accessed ${accessed}).`,
		bibtex: [
			`@misc{orinoco-${accessed}-${mark(address)},`,
			'  author = {{The Orinoco authors}},',
			`  title = {{${bibtexText(title)}}},`,
			`  year = {${accessed.slice(0, 4)}},`,
			`  note = {Orinoco oil-price and revenue scenario simulator, model ${model}, a scenario and no forecast, accessed ${accessed}},`,
			`  url = {${address}}`,
			'}'
		].join('\n')
	};
}

/** A few letters that tell the citations of one day apart, the same for the same address. */
function mark(address: string): string {
	let sum = 0;
	for (const character of address) sum = (31 * sum + (character.codePointAt(0) ?? 0)) >>> 0;
	return sum.toString(36);
}
