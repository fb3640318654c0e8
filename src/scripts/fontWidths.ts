/**
 * Reads the advance widths of the committed TrueType cuts and writes them as a typed table, so that text can be
 * measured where there is no browser. Run by hand after `fonts.ts`.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';
import { advanceWidths } from './fonts/trueType.ts';

const FONTS = new URL('../lib/design/fonts/', import.meta.url);
const OUT = new URL('../lib/export/scene/fontWidths.ts', import.meta.url);
/** Cut files by face and weight. */
const CUTS = {
	sans: { 400: 'archivo-400.ttf', 600: 'archivo-600.ttf' },
	serif: { 480: 'newsreader-480.ttf', 640: 'newsreader-640.ttf' }
} as const;

const faces: string[] = [];
for (const [face, weights] of Object.entries(CUTS)) {
	const tables: string[] = [];
	for (const [weight, file] of Object.entries(weights)) {
		const widths = advanceWidths(await readFile(new URL(file, FONTS)));
		tables.push(`${weight}: new Map(${JSON.stringify([...widths])})`);
	}
	faces.push(`${face}: { ${tables.join(',\n')} }`);
}
const text = `/**
 * Advance widths of the printed characters in thousandths of the type size, by face and weight.
 * Written by src/scripts/fontWidths.ts from the fonts in src/lib/design/fonts; kerning is left out.
 */
// prettier-ignore
export const FONT_WIDTHS = { ${faces.join(',\n')} } as const;
`;
await writeFile(OUT, await format(text, { ...(await resolveConfig(OUT)), parser: 'typescript' }));
