/**
 * Cuts the two typefaces down to what the project prints. Run by hand after a change of the packages;
 * the results are committed in src/lib/design/fonts.
 *
 * The page gets two variable WOFF2 files. PDF files and pictures drawn without a browser cannot use those:
 * they get static TrueType cuts of the weights that a composed export sets.
 */
import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';

const packageFile = createRequire(import.meta.url).resolve;
const out = (name: string) => new URL(`../lib/design/fonts/${name}`, import.meta.url);

/** Printable ASCII, Latin letters of names and places, and the signs that sentences and figures use. */
const ASCII = String.fromCharCode(...Array.from({ length: 95 }, (_, index) => 32 + index));
const TEXT = `${ASCII} ÁÉÍÓÚÑÜáéíóúñüäöåøçèêëïôûßÄÖ−–—·×’‘“”…°±≤≥≈→←↑↓§©€✓\u00a0\u2009\u202f`;

const NEWSREADER = packageFile('@fontsource-variable/newsreader/files/newsreader-latin-opsz-normal.woff2');
const ARCHIVO = packageFile('@fontsource-variable/archivo/files/archivo-latin-wdth-normal.woff2');

type Axes = Record<string, number | { min: number; max: number; default?: number }>;

/** Writes one cut and says its size. */
async function cut(from: string, name: string, targetFormat: 'woff2' | 'truetype', variationAxes: Axes) {
	const font = await subsetFont(await readFile(from), TEXT, { targetFormat, variationAxes });
	await writeFile(out(name), font);
	console.log(`${name}  ${(font.length / 1000).toFixed(0)} kB`);
}

await cut(NEWSREADER, 'newsreader.woff2', 'woff2', {
	wght: { min: 380, max: 640 },
	opsz: { min: 14, max: 72 }
});
await cut(ARCHIVO, 'archivo.woff2', 'woff2', { wght: { min: 400, max: 640 }, wdth: 90 });
await cut(NEWSREADER, 'newsreader-480.ttf', 'truetype', { wght: 480, opsz: 36 });
await cut(NEWSREADER, 'newsreader-640.ttf', 'truetype', { wght: 640, opsz: 36 });
await cut(ARCHIVO, 'archivo-400.ttf', 'truetype', { wght: 400, wdth: 90 });
await cut(ARCHIVO, 'archivo-600.ttf', 'truetype', { wght: 600, wdth: 90 });
await copyFile(packageFile('@fontsource-variable/newsreader/LICENSE'), out('newsreader-LICENSE.txt'));
await copyFile(packageFile('@fontsource-variable/archivo/LICENSE'), out('archivo-LICENSE.txt'));
