import type PptxGenJS from 'pptxgenjs';
import type { Figure } from '../../charts/figure.ts';
import { wordsIn } from '../../charts/marks.ts';
import { LIGHT } from '../../charts/theme.ts';
import { sourceLine } from '../provenance.ts';
import type { Provenance } from '../provenance.ts';
import { figureWords } from '../scene/composeFigure.ts';
import { FACES, fitted } from './fitting.ts';

/** What a slide says around its chart. */
export interface SlideWords {
	readonly title: string;
	readonly subtitle: string;
	readonly note: string;
	readonly provenance: Provenance;
	/** Address that opens the same numbers without the names given to them, for where the full one is long. */
	readonly bareAddress?: string | undefined;
}

type Runs = PptxGenJS.TextProps[];
/** A text, its place on the slide and its type. */
interface Box {
	readonly runs: Runs;
	readonly options: PptxGenJS.TextPropsOptions & { readonly y: number; readonly h: number };
}

/** Slide of 16:9, what is left at its sides, and what is printed between them. [inches] */
const WIDTH = 13.333;
const MARGIN = 0.5;
export const COLUMN = { x: MARGIN, w: WIDTH - 2 * MARGIN } as const;
/** Where the title begins and the footing ends, and the air between parts. [inches] */
const TOP = 0.35;
const BOTTOM = 7.3;
export const AIR = 0.1;
/** Type of the parts, the largest first, and the height that each may take. [pt] and [inches] judgement */
const TITLE = [
	{ size: 26, most: 0.9 },
	{ size: 22, most: 1.15 },
	{ size: 18, most: 1.5 }
] as const;
const SUBTITLE = [
	{ size: 14, most: 0.5 },
	{ size: 12, most: 0.65 },
	{ size: 10, most: 1 }
] as const;
const FOOT = [
	{ size: 10, most: 1.05 },
	{ size: 9, most: 1.3 },
	{ size: 8, most: 1.7 },
	{ size: 7, most: 2.2 }
] as const;
/** Letters of an address that a slide prints with the names in it. Judgement. */
const ADDRESS = 400;
const INK = { title: '15181b', subtitle: '484e54', foot: '5a6167' } as const;

const look = { align: 'left', valign: 'top', margin: 0, lang: 'en-GB' } as const;

/** The title, the number in it bold and in the colour of its line. */
function titleRuns(title: string, figure: Figure): Runs {
	const { emphasis } = figureWords(figure, { source: '', address: '' });
	const at = emphasis === undefined ? -1 : title.indexOf(emphasis);
	if (emphasis === undefined || at < 0) return [{ text: title }];
	const tone = figure.layers.find((layer) => layer.kind === 'line' && layer.role === 'scenario')?.tone;
	const color = tone === undefined ? INK.title : LIGHT.paints[wordsIn(tone)].slice(1);
	return [
		{ text: title.slice(0, at) },
		{ text: emphasis, options: { bold: true, color } },
		{ text: title.slice(at + emphasis.length) }
	].filter(({ text }) => text !== '');
}

/** Title and subtitle, one beneath the other. */
export function headBoxes(
	{ title, subtitle }: SlideWords,
	figure: Figure
): readonly [title: Box, subtitle: Box] {
	const first = fitted([title], TITLE, COLUMN.w, 'serif');
	const second = fitted([subtitle], SUBTITLE, COLUMN.w, 'sans');
	return [
		{
			runs: titleRuns(title, figure),
			options: { ...COLUMN, y: TOP, ...first, ...look, fontFace: FACES.serif.name, color: INK.title }
		},
		{
			runs: [{ text: subtitle }],
			options: {
				...{ ...COLUMN, y: TOP + first.h + AIR, ...second, ...look },
				...{ fontFace: FACES.sans.name, color: INK.subtitle }
			}
		}
	];
}

/** Note, source and address at the foot: the address opens the state, also where it is printed without names. */
export function footBox({ note, provenance, bareAddress }: SlideWords): Box {
	const { address } = provenance;
	const printed = address.length > ADDRESS && bareAddress !== undefined ? bareAddress : address;
	const source = sourceLine(provenance);
	const paragraphs = [...(note === '' ? [] : [`Note ${note}`]), `Source ${source}`, printed];
	const foot = fitted(paragraphs, FOOT, COLUMN.w, 'sans');
	const part = (head: string, text: string): Runs => [
		{ text: `${head} `, options: { bold: true } },
		{ text, options: { breakLine: true } }
	];
	const link = /^https?:/.test(address) ? { hyperlink: { url: address }, color: INK.foot } : {};
	return {
		runs: [
			...(note === '' ? [] : part('Note', note)),
			...part('Source', source),
			{ text: printed, options: link }
		],
		options: {
			...{ ...COLUMN, y: BOTTOM - foot.h, ...foot, ...look },
			...{ fontFace: FACES.sans.name, color: INK.foot }
		}
	};
}
