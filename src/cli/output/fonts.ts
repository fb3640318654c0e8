import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { CUTS } from '$lib/export/pdf/fonts.ts';
import type { Cut, FontFiles } from '$lib/export/pdf/fonts.ts';

/** Where the fonts lie, seen from here. */
const FOLDER = '../../lib/design/fonts';

/** Path of a cut of the house's fonts. */
export function fontPath(cut: Cut): string {
	return fileURLToPath(new URL(`${FOLDER}/${cut}.ttf`, import.meta.url));
}

/** The house's fonts from the project's folder. */
export async function fontFiles(): Promise<FontFiles> {
	const files = await Promise.all(
		CUTS.map(async (cut) => [cut, new Uint8Array(await readFile(fontPath(cut)))])
	);
	return Object.fromEntries(files) as FontFiles;
}
