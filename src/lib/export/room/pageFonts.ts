import archivo400 from '../../design/fonts/archivo-400.ttf?url';
import archivo600 from '../../design/fonts/archivo-600.ttf?url';
import newsreader480 from '../../design/fonts/newsreader-480.ttf?url';
import newsreader640 from '../../design/fonts/newsreader-640.ttf?url';
import type { Cut, FontFiles } from '../pdf/fonts.ts';

const ADDRESSES: Readonly<Record<Cut, string>> = {
	'archivo-400': archivo400,
	'archivo-600': archivo600,
	'newsreader-480': newsreader480,
	'newsreader-640': newsreader640
};

let loaded: Promise<FontFiles> | null = null;

/**
 * The fonts that a document carries, fetched once.
 *
 * @throws {Error} where one of them cannot be had
 */
export function pageFonts(): Promise<FontFiles> {
	loaded ??= fetched().catch((error: unknown) => {
		loaded = null;
		throw error;
	});
	return loaded;
}

async function fetched(): Promise<FontFiles> {
	const files = await Promise.all(
		Object.entries(ADDRESSES).map(async ([cut, address]) => {
			const answer = await fetch(address);
			if (!answer.ok) throw new Error(`the font ${cut} could not be loaded (${answer.status})`);
			return [cut, new Uint8Array(await answer.arrayBuffer())];
		})
	);
	return Object.fromEntries(files) as FontFiles;
}
