import type { Figure } from '../charts/figure.ts';
import { coreProperties } from './coreProperties.ts';
import { AUTHOR, provenanceLines } from './provenance.ts';
import { chartOptions, chartParts } from './slide/chartOptions.ts';
import { labelHeight, plotOf } from './slide/layout.ts';
import { mended } from './slide/mended.ts';
import { nativeChart } from './slide/nativeChart.ts';
import { AIR, COLUMN, footBox, headBoxes } from './slide/slideTexts.ts';
import type { SlideWords } from './slide/slideTexts.ts';

/** Layout of the slide, and the name of its title there. */
const LAYOUT = 'Chart';
const TITLE = 'title';

/** Paragraphs of the speaker's notes: all that the slide says, whole where it is short there. */
function notesOf({ title, subtitle, note, provenance }: SlideWords): string[] {
	return [title, subtitle, note, ...provenanceLines(provenance)].filter((text) => text !== '');
}

/**
 * A slide with the figure as a native chart: lines and bands can be restyled, and its workbook edited, in the office program.
 *
 * @returns bytes of a .pptx file
 */
export async function pptx(figure: Figure, words: SlideWords): Promise<Uint8Array> {
	const { default: Presentation } = await import('pptxgenjs');
	const deck = new Presentation();
	deck.layout = 'LAYOUT_WIDE';
	deck.author = AUTHOR;
	deck.company = AUTHOR;
	const [title, subtitle] = headBoxes(words, figure);
	const foot = footBox(words);
	const placeholder = { options: { name: TITLE, type: TITLE, ...title.options }, text: '' } as const;
	deck.defineSlideMaster({ title: LAYOUT, objects: [{ placeholder }] });
	const slide = deck.addSlide({ masterName: LAYOUT });
	slide.addText(title.runs, { ...title.options, placeholder: TITLE });
	slide.addText(subtitle.runs, { ...subtitle.options, objectName: 'Subtitle' });
	const chart = nativeChart(figure);
	const top = subtitle.options.y + subtitle.options.h + AIR;
	const box = { ...COLUMN, y: top, h: foot.options.y - AIR - top };
	const plot = plotOf(chart, figure.y, box);
	const options = {
		...{ ...box, ...chartOptions(chart, figure, plot) },
		...{ objectName: 'Chart', altText: `${words.title}. ${words.subtitle}` }
	};
	// With several kinds of chart the data stand in the parts, and the options come second.
	slide.addChart(chartParts(chart, figure), options as unknown as never[]);
	slide.addText(foot.runs, { ...foot.options, objectName: 'Note and source' });
	slide.addNotes(notesOf(words).join(' '));
	return mended((await deck.write({ outputType: 'uint8array' })) as Uint8Array, {
		...{ chart, notes: notesOf(words), properties: coreProperties(words) },
		room: { axis: figure.y, plot, height: labelHeight(box.h) }
	});
}
