import { parameter, valueOf } from '#models/parameters/registry.ts';
import type { Parameter } from '#models/parameters/registry.ts';
import type { NumberSpec } from '#models/parameters/types.ts';
import type { TextRun } from '../../charts/marks.ts';
import { wordsIn } from '../../charts/marks.ts';
import { leverWords } from '../../answer/leverWords.ts';
import { besideWords } from '../../answer/provisos/besideWords.ts';
import { sentence } from '../../answer/sentence.ts';
import type { Part } from '../../answer/sentence.ts';
import { spreadOf } from '../../answer/spread.ts';
import { NO_BREAK } from '../../format/number.ts';
import { measureText } from '../scene/measureText.ts';
import { air, BODY, COLUMN, paragraph, SMALL, stacked } from './block.ts';
import type { Block } from './block.ts';
import type { BriefInput } from './briefInput.ts';
import { richLines } from './richText.ts';

/** Type of the answer. [px] */
const ANSWER = { size: 27, line: 33, face: 'serif' } as const;
const QUESTION = { size: 16, line: 20, face: 'serif' } as const;
/** Room at the right of the first line, where the house's own name stands. [px] */
const HOUSE = 110;
const WEIGHT = { plain: 480, strong: 640 } as const;

/** The page's sentence for a scenario: what is assumed, and what follows. */
export function answerParts({ simulation, view, bands }: BriefInput): Part[] {
	const index = view.year - simulation.startYear;
	return sentence({
		simulation,
		year: view.year,
		brent: spreadOf(bands, 'brent', index),
		income: spreadOf(bands, 'hardCurrencyRevenue', index)
	});
}

/** A piece of the answer as it is printed: levers in Venezuela's colour, results in theirs, ranges quiet. */
function runOf(part: Part, { simulation, view }: BriefInput): TextRun {
	if (part.kind === 'year') return { text: String(view.year), weight: WEIGHT.strong, fill: 'ink' };
	if (part.kind === 'lever') {
		const lever = parameter(part.id) as Parameter & NumberSpec;
		const text = leverWords(lever, valueOf(simulation.assumptions, part.id) as number);
		return { text, weight: WEIGHT.strong, fill: part.id.startsWith('venezuela') ? 've-text' : 'ink' };
	}
	if (part.kind === 'result') return { text: part.text, weight: WEIGHT.strong, fill: wordsIn(part.tone) };
	return { text: part.text, weight: WEIGHT.plain, fill: part.kind === 'range' ? 'ink-2' : 'ink' };
}

/** A bracket that a line can hold stands on one, as on the page. */
function unparted(run: TextRun, { kind }: Part): TextRun {
	const fits = kind === 'range' && measureText(run.text, ANSWER.size, WEIGHT.plain, ANSWER.face) < COLUMN;
	return fits ? { ...run, text: run.text.replaceAll(' ', NO_BREAK) } : run;
}

/** The answer as plain text. */
export function answerText(input: BriefInput): string {
	return answerParts(input)
		.map((part) => runOf(part, input).text)
		.join('');
}

/** The name over the question; nothing where the scenario has none. */
function nameBlocks({ name }: BriefInput): Block[] {
	return name ? [paragraph(name, BODY, { fill: 'ink', width: COLUMN - HOUSE }), air(6)] : [];
}

/** The question, the answer with its numbers in colour, how to read them, and the author's note. */
export function answerBlock(input: BriefInput): Block {
	const question = 'If Venezuelan oil comes back, what does it take from Russia?';
	const asked = richLines([{ text: question, weight: WEIGHT.plain, fill: 'ink-2' }], COLUMN, QUESTION);
	const parts = answerParts(input);
	const runs = parts.map((part) => unparted(runOf(part, input), part));
	const lines = richLines(runs, COLUMN, ANSWER);
	const beside = besideWords(input.scenario, input.simulation, input.view.year);
	const reading =
		input.bands === null || parts.every(({ kind }) => kind !== 'range')
			? ''
			: 'Ranges in brackets hold 80 of 100 draws. ';
	return stacked([
		...nameBlocks(input),
		{ marks: asked, height: asked.length * QUESTION.line },
		air(8),
		{ marks: lines, height: lines.length * ANSWER.line },
		air(4),
		paragraph([beside, `${reading}A scenario is not a forecast.`].filter(Boolean).join(' '), SMALL),
		...(input.note ? [air(6), paragraph(input.note, BODY, { fill: 'ink' })] : [])
	]);
}
