import type { Mark } from '../../charts/marks.ts';
import { lineMark, textMark } from '../../charts/marks.ts';
import type { Theme } from '../../charts/theme.ts';
import { sourceLine } from '../provenance.ts';
import { measureText } from '../scene/measureText.ts';
import { moved } from '../scene/scene.ts';
import type { Scene } from '../scene/scene.ts';
import { wrap } from '../scene/wrap.ts';
import { answerBlock, answerText } from './answer.ts';
import { assumptionBlocks } from './assumptions.ts';
import { air, COLUMN, SHEET, SMALL, stacked } from './block.ts';
import type { Block } from './block.ts';
import type { BriefInput } from './briefInput.ts';
import { sourceBlocks, warningBlocks } from './closing.ts';
import { mainChart } from './mainChart.ts';
import { paginated } from './paginated.ts';
import { riverBlock } from './river.ts';
import { yearsBlock } from './yearsTable.ts';

/** Room on a sheet for what is printed. [px] */
const ROOM = SHEET.height - SHEET.top - SHEET.bottom - 30;
/** The address at the foot: lines at most, room left for the number of the page, and where it begins. [px] */
const ADDRESS = { lines: 2, spare: 200, first: 18 } as const;
/** The name, on the cover alone. */
const NAME = textMark(SHEET.width - SHEET.side, 42, 'Orinoco', 20, {
	face: 'serif',
	weight: 640,
	anchor: 'end'
});
/** Where print begins. [px] */
const TOP = 30;
/** Sheets that a brief is meant to have. */
const SHEETS = 2;
/** Between parts. [px] */
const GAP = 13;
const COVER_GAP = 16;
/** The large chart takes what the cover leaves, within these. [px] */
const CHART = { low: 208, high: 520 } as const;

/**
 * The brief: a cover with the answer, the river and the large chart; then numbers by year, assumptions, warnings, sources.
 *
 * Two sheets: where all of it would not fit, sources are named shortly, then a part moves under a lower chart. More where a scenario
 * moves very many levers; nothing runs out of its sheet.
 */
export function composeBrief(input: BriefInput, theme: Theme): Scene[] {
	const sheets = fewest(input, theme);
	return sheets.map(({ marks }, index) => ({
		...{ width: SHEET.width, height: SHEET.height, hasPaper: true, theme },
		marks: [...frameMarks(input, index + 1, sheets.length), ...moved(marks, SHEET.side, TOP)],
		title: [input.name, answerText(input)].filter(Boolean).join(': '),
		description: `${input.figure.title}. ${sourceLine(input.provenance)} ${input.provenance.address}`
	}));
}

/** How a brief saves room. */
interface Saving {
	/** Sources by their short names alone. */
	readonly isShort: boolean;
	/** What stands on the cover, beneath a lower chart. */
	readonly onCover: 'warnings' | 'years' | null;
}

/** Ways to set a brief, the one that tells most first. */
const WAYS: readonly Saving[] = [
	{ isShort: false, onCover: null },
	{ isShort: true, onCover: null },
	{ isShort: true, onCover: 'warnings' },
	{ isShort: true, onCover: 'years' }
];

/** Sheets of the first way that needs no more than a brief is meant to have, else of the one that needs fewest. */
function fewest(input: BriefInput, theme: Theme): readonly Block[] {
	let best: readonly Block[] = [];
	for (const way of WAYS) {
		const sheets = sheetsOf(input, theme, way);
		const areWhole = sheets.every(({ height }) => height <= ROOM);
		if (best.length === 0 || (areWhole && sheets.length < best.length)) best = sheets;
		if (best.length <= SHEETS) break;
	}
	return best;
}

function sheetsOf(input: BriefInput, theme: Theme, { isShort, onCover }: Saving): Block[] {
	const years = [yearsBlock(input.simulation, input.view.year)];
	const warnings = warningBlocks(input);
	const parts = [
		...(onCover === 'years' ? [] : [years]),
		assumptionBlocks(input.scenario, isShort),
		...(onCover === 'warnings' ? [] : [warnings]),
		sourceBlocks(input, isShort)
	].filter((part) => part.length > 0);
	const inner = parts.flatMap((part, index) => (index === 0 ? part : [air(GAP), ...part]));
	const beneath = onCover === null ? [] : onCover === 'years' ? years : warnings;
	const cover = coverOf(input, theme, beneath.length === 0 ? [] : [stacked(beneath)]);
	return [cover, ...paginated(inner, ROOM, 0)];
}

/** The answer, the river, the large chart, and what stands beneath it. */
function coverOf(input: BriefInput, theme: Theme, beneath: readonly Block[]): Block {
	const lead = stacked([answerBlock(input), riverBlock(input)], 14);
	const bare = stacked([lead, mainChart(input.figure, theme, 0), ...beneath], COVER_GAP).height;
	const height = Math.max(CHART.low, Math.min(ROOM - bare, CHART.high));
	return stacked([lead, mainChart(input.figure, theme, height), ...beneath], COVER_GAP);
}

/** Bar and name on top; model, address and number of the page at the bottom. */
function frameMarks({ provenance }: BriefInput, page: number, pages: number): Mark[] {
	const { side, width, height } = SHEET;
	const bottom = height - SHEET.bottom + 20;
	const addresses = wrap(
		provenance.address,
		COLUMN - ADDRESS.spare,
		(text) => measureText(text, SMALL.size),
		ADDRESS.lines
	);
	const small = { fill: 'ink-3' } as const;
	return [
		lineMark([side, 3, width - side, 3], 'ink', 6),
		...(page === 1 ? [NAME] : []),
		lineMark([side, bottom, width - side, bottom], 'rule'),
		...addresses.map((line, index) =>
			textMark(side, bottom + ADDRESS.first + index * SMALL.line, line, SMALL.size, small)
		),
		textMark(
			width - side,
			bottom + ADDRESS.first,
			`Orinoco model ${provenance.model}, page ${page} of ${pages}`,
			SMALL.size,
			{
				...small,
				anchor: 'end'
			}
		)
	];
}
