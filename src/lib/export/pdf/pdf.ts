import type { jsPDF } from 'jspdf';
import type { TextMark } from '../../charts/marks.ts';
import type { Provenance } from '../provenance.ts';
import { AUTHOR, sourceLine } from '../provenance.ts';
import { measureText } from '../scene/measureText.ts';
import type { Scene } from '../scene/scene.ts';
import { embedFonts } from './fonts.ts';
import type { FontFiles } from './fonts.ts';
import { drawMarks, POINTS_PER_PIXEL } from './pdfMarks.ts';
import { printable } from './printable.ts';

/** Shortest piece of an address that is taken for one. */
const ADDRESS_PIECE = 6;

/**
 * Composed pages as a vector document: text as text in embedded fonts, the state's address a link.
 *
 * The writer is loaded when it is asked for.
 *
 * @param pages at least one
 */
export async function pdf(
	pages: readonly Scene[],
	provenance: Provenance,
	fonts: FontFiles
): Promise<Uint8Array<ArrayBuffer>> {
	const { jsPDF: Document } = await import('jspdf');
	const [first] = pages;
	const document = new Document({
		...sheetOf(first),
		unit: 'pt',
		compress: true,
		putOnlyUsedFonts: true,
		precision: 3
	});
	embedFonts(document, fonts);
	document.setProperties({
		title: printable(first.title),
		subject: printable(first.description),
		author: AUTHOR,
		keywords: printable(`${sourceLine(provenance)} ${provenance.address}`),
		creator: `Orinoco, model ${provenance.model}`
	});
	document.setLanguage('en-GB');
	pages.forEach((page, index) => {
		if (index > 0) document.addPage(sheetOf(page).format, sheetOf(page).orientation);
		drawPage(document, page, provenance.address);
	});
	return new Uint8Array(document.output('arraybuffer'));
}

/** Sheet of a page: the writer turns a format that does not fit its orientation. */
function sheetOf({ width, height }: Scene) {
	return {
		format: [width * POINTS_PER_PIXEL, height * POINTS_PER_PIXEL] as [number, number],
		orientation: width > height ? ('landscape' as const) : ('portrait' as const)
	};
}

function drawPage(document: jsPDF, { width, height, hasPaper, theme, marks }: Scene, address: string): void {
	if (hasPaper) {
		document.setFillColor(theme.paints.paper);
		document.rect(0, 0, width * POINTS_PER_PIXEL, height * POINTS_PER_PIXEL, 'F');
	}
	drawMarks(document, marks, theme);
	for (const mark of marks)
		if (mark.kind === 'text' && isOfAddress(mark, address)) link(document, mark, address);
}

function isOfAddress({ text }: TextMark, address: string): boolean {
	const piece = text.replace(/…$/, '');
	return piece.length >= ADDRESS_PIECE && address.includes(piece);
}

function link(document: jsPDF, { x, y, text, size }: TextMark, url: string): void {
	const [left, top, width, height] = [x, y - size, measureText(text, size), 1.3 * size].map(
		(length) => length * POINTS_PER_PIXEL
	);
	if (/^https?:/.test(url)) document.link(left, top, width, height, { url });
}
