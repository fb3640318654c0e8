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
/** The name, on the cover alone. */
const NAME = textMark(SHEET.width - SHEET.side, 42, 'Orinoco', 20, {
	face: 'serif',
	weight: 640,
	anchor: 'end'
});
/** Where print begins. [px] */
const TOP = 30;
/** The large chart takes what the cover leaves, within these. [px] */
const CHART = { low: 220, high: 520 } as const;

/**
 * The brief: a cover with the answer, the river and the large chart; then numbers by year, assumptions, warnings, sources.
 *
 * Two sheets, and more where a scenario moves very many levers.
 */
export function composeBrief(input: BriefInput, theme: Theme): Scene[] {
	const sheets = [coverOf(input, theme), ...paginated(innerBlocks(input), ROOM, 0)];
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
function innerBlocks(input: BriefInput): Block[] {
	const parts = [
		[yearsBlock(input.simulation, input.view.year)],
		assumptionBlocks(input.scenario),
		warningBlocks(input),
		sourceBlocks(input)
	].filter((part) => part.length > 0);
	return parts.flatMap((part, index) => (index === 0 ? part : [air(13), ...part]));
}

/** Bar and name on top; model, address and number of the page at the bottom. */
function frameMarks({ provenance }: BriefInput, page: number, pages: number): Mark[] {
	const { side, width, height } = SHEET;
	const bottom = height - SHEET.bottom + 20;
	const [address] = wrap(provenance.address, COLUMN - 200, (text) => measureText(text, SMALL.size), 1);
	const small = { fill: 'ink-3' } as const;
	return [
		lineMark([side, 3, width - side, 3], 'ink', 6),
		...(page === 1 ? [NAME] : []),
		lineMark([side, bottom, width - side, bottom], 'rule'),
		textMark(side, bottom + 18, address ?? '', SMALL.size, small),
		textMark(
			width - side,
			bottom + 18,
			`Orinoco model ${provenance.model}, page ${page} of ${pages}`,
			SMALL.size,
			{
				...small,
				anchor: 'end'
			}
		)
	];
}
