import { coreProperties } from '../coreProperties.ts';
import type { DocumentWords } from '../coreProperties.ts';

const PART = 'docProps/core.xml';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-package.core-properties+xml';

/** What a workbook says of itself in the programs that list files, as a feature of the writer. */
export function bookParts(words: DocumentWords) {
	const names = `xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"`;
	const xml = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties ${names}>${coreProperties(words)}</cp:coreProperties>`;
	const relation = `<Relationship Id="rId-core-1" Type="${PACKAGE}/relationships/metadata/core-properties" Target="${PART}"/>`;
	return {
		files: {
			transform: {
				'[Content_Types].xml': { insert: () => `<Override ContentType="${TYPE}" PartName="/${PART}"/>` },
				'_rels/.rels': { insert: () => relation }
			},
			write: { files: () => ({ [PART]: xml }) }
		}
	};
}
