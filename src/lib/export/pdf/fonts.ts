import type { jsPDF } from 'jspdf';

/** The four cuts that files carry, as TrueType. */
export const CUTS = ['archivo-400', 'archivo-600', 'newsreader-480', 'newsreader-640'] as const;
export type Cut = (typeof CUTS)[number];
export type FontFiles = Readonly<Record<Cut, Uint8Array>>;

/** How a document calls each cut. */
const NAMES: Readonly<Record<Cut, readonly [family: string, style: string]>> = {
	'archivo-400': ['Archivo', 'normal'],
	'archivo-600': ['Archivo', 'bold'],
	'newsreader-480': ['Newsreader', 'normal'],
	'newsreader-640': ['Newsreader', 'bold']
};
/** Weights from which the bolder cut of a face is taken, as texts are measured. */
const BOLD_FROM = { sans: 500, serif: 540 } as const;
/** Bytes that are turned into text at once: more would overflow the call. */
const CHUNK = 8192;

/** Bytes as text of one character a byte, as the writer keeps files. */
function binaryText(bytes: Uint8Array): string {
	const parts: string[] = [];
	for (let at = 0; at < bytes.length; at += CHUNK)
		parts.push(String.fromCharCode(...bytes.subarray(at, at + CHUNK)));
	return parts.join('');
}

/** Puts the house's fonts into a document. */
export function embedFonts(document: jsPDF, files: FontFiles): void {
	for (const cut of CUTS) {
		document.addFileToVFS(`${cut}.ttf`, binaryText(files[cut]));
		document.addFont(`${cut}.ttf`, ...NAMES[cut]);
	}
}

/** Makes the cut of a face and weight the current one. */
export function chooseFont(document: jsPDF, face: 'sans' | 'serif', weight: number): void {
	document.setFont(face === 'sans' ? 'Archivo' : 'Newsreader', weight >= BOLD_FROM[face] ? 'bold' : 'normal');
}
