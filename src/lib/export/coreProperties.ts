import { cutAtWord } from './cutAtWord.ts';
import { AUTHOR, provenanceLines } from './provenance.ts';
import type { Provenance } from './provenance.ts';
import { escapeXml } from './scene/svg.ts';

/** What an office file says of itself. */
export interface DocumentWords {
	readonly title: string;
	readonly subtitle: string;
	readonly provenance: Provenance;
}

/** Letters that office programs take of a property other than the description. */
const LONGEST = 255;

const short = (text: string) => cutAtWord(text, ({ length }) => length <= LONGEST);

/**
 * Properties of an office file, as its part `docProps/core.xml` holds them (ECMA-376, part 2): what is shown, and in the description
 * everything by which the numbers are found again.
 */
export function coreProperties({ title, subtitle, provenance }: DocumentWords): string {
	const { model, seed, dataUntil } = provenance;
	const properties: Readonly<Record<string, string>> = {
		'dc:title': short(title),
		'dc:subject': short(subtitle),
		'dc:creator': AUTHOR,
		'cp:keywords': `Orinoco, model ${model}, seed ${seed}, data to ${dataUntil}`,
		'dc:description': provenanceLines(provenance).join(' ')
	};
	return Object.entries(properties)
		.map(([name, text]) => `<${name}>${escapeXml(text)}</${name}>`)
		.join('');
}
