import { embedAddress } from '../../embed/embedAddress.ts';
import { embedCode } from '../../embed/embedCode.ts';
import type { EmbedView } from '../../embed/embedQuery.ts';
import { frozenCode } from '../../embed/frozenCode.ts';
import { closed } from '../../format/closed.ts';
import { citation } from '../citation.ts';
import { figureTsv } from '../figureTsv.ts';
import { NO_FORECAST } from '../provenance.ts';
import { escapeXml, sceneSvg } from '../scene/svg.ts';
import type { Look, Subject, Words } from './subject.ts';

/** Something that is copied as text. */
export interface Copy {
	readonly id: string;
	readonly label: string;
	readonly text: () => string;
}

/** What an embedded chart has beside its state. */
export interface EmbedPlace {
	/** Address of the script that gives it its height. */
	readonly script: string;
	readonly view: EmbedView;
}

/**
 * What a subject gives to the clipboard as text.
 *
 * @param today `YYYY-MM-DD`, for the citation
 */
export function copiesOf(subject: Subject, words: Words, today: string): Copy[] {
	const { answer, figure, named, provenance } = subject;
	const titled = `${named}: ${closed(words.title)}`;
	const cited = () => citation(titled, provenance, today);
	return [
		...(answer === null ? [] : [{ id: 'sentence', label: 'Sentence', text: answer }]),
		{ id: 'table', label: 'Table', text: () => figureTsv(figure, words, provenance) },
		{ id: 'link', label: 'Link', text: () => provenance.address },
		{
			id: 'title-link',
			label: 'Title and link',
			text: () => `${titled} ${NO_FORECAST}\n${provenance.address}`
		},
		{ id: 'citation', label: 'Citation', text: () => cited().text },
		{ id: 'bibtex', label: 'BibTeX', text: () => cited().bibtex }
	];
}

/** Code for somebody else's page: the live chart with what was chosen for it, and the drawing as it is today. */
export function embedsOf(subject: Subject, words: Words, look: Look, { script, view }: EmbedPlace): Copy[] {
	const { embed, hasSizes, provenance } = subject;
	const live = (state: string) => embedCode(embedAddress(state, view), script, words.title);
	const frozen = () => frozenCode(escapeXml(provenance.address), sceneSvg(subject.pages(words, look)[0]));
	return [
		...(embed === null ? [] : [{ id: 'embed', label: 'Embed code, live', text: () => live(embed) }]),
		...(hasSizes ? [{ id: 'frozen', label: 'Embed code, frozen', text: frozen }] : [])
	];
}
