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
/** The large chart takes what the cover leaves, within these. [px] */
const CHART = { low: 220, high: 520 } as const;

/**
 * The brief: a cover with the answer, the river and the large chart; then numbers by year, assumptions, warnings, sources.
 *
 * Two sheets: sources are named shortly where they would not fit. More where a scenario moves very many levers.
 */
export function composeBrief(input: BriefInput, theme: Theme): Scene[] {
	const inner = (isShort: boolean) => paginated(innerBlocks(input, isShort), ROOM, 0);
	const full = inner(false);
	const sheets = [coverOf(input, theme), ...(full.length < SHEETS ? full : inner(true))];
	return sheets.map(({ marks }, index) => ({
		...{ width: SHEET.width, height: SHEET.height, hasPaper: true, theme },
		marks: [...frameMarks(input, index + 1, sheets.length), ...moved(marks, SHEET.side, TOP)],
		title: answerText(input),
		description: `${input.figure.title}. ${sourceLine(input.provenance)} ${input.provenance.address}`
	}));
}

function coverOf(input: BriefInput, theme: Theme): Block {
	const lead = stacked([answerBlock(input), riverBlock(input)], 14);
	const bare = mainChart(input.figure, theme, 0).height;
	const height = Math.max(CHART.low, Math.min(ROOM - lead.height - bare - 16, CHART.high));
	return stacked([lead, mainChart(input.figure, theme, height)], 16);
}

/** Everything behind the cover, in blocks between which a page may end. */
function innerBlocks(input: BriefInput, isShort: boolean): Block[] {
	const parts = [
		[yearsBlock(input.simulation, input.view.year)],
		assumptionBlocks(input.scenario, isShort),
		warningBlocks(input),
		sourceBlocks(input, isShort)
	].filter((part) => part.length > 0);
	return parts.flatMap((part, index) => (index === 0 ? part : [air(13), ...part]));
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
