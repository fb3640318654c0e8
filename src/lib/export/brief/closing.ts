import { OUTLOOKS } from '#models/data/outlooks.ts';
import { SOURCES } from '#models/parameters/sources.ts';
import type { SourceId } from '#models/parameters/sources.ts';
import { parameter } from '#models/parameters/registry.ts';
import { rangesLine, runLine } from '../../page/terminalLines.ts';
import { sourceLine } from '../provenance.ts';
import { briefLevers } from './assumptions.ts';
import { air, BODY, COLUMN, paragraph, partHead, SMALL, stacked } from './block.ts';
import type { Block } from './block.ts';
import type { BriefInput } from './briefInput.ts';

/** What is to be read with care: the warnings of the run, each with its remedy; nothing where there are none. */
export function warningBlocks({ simulation }: BriefInput): Block[] {
	if (simulation.warnings.length === 0) return [];
	const [first, ...others] = simulation.warnings.map(({ message, remedy }) =>
		stacked([paragraph(`${message} ${remedy}`, BODY), air(5)])
	);
	return [stacked([partHead('Read with care'), first]), ...others];
}

/** Sources behind the outlook and the levers that are printed. */
function sourceIds({ scenario, simulation }: BriefInput): SourceId[] {
	const printed = briefLevers(scenario);
	const { sourceId } = OUTLOOKS[simulation.assumptions.outlook.vintage];
	return [
		...new Set([...(sourceId === null ? [] : [sourceId]), ...printed.flatMap((id) => parameter(id).sources)])
	];
}

/** Type of the list of sources. [px] */
const CITED = { size: 10, line: 13 } as const;

/** A source as a list prints it. */
function citedAs(id: SourceId): string {
	const { shortName, publisher, title, year } = SOURCES[id];
	const isDated = title.includes(String(year));
	return `${shortName}: ${publisher}, ${title}${isDated ? '' : `, ${year}`}.`;
}

/** Texts in two columns, read across. */
function pairs(texts: readonly string[]): Block[] {
	const width = COLUMN / 2 - 14;
	const blocks: Block[] = [];
	for (let at = 0; at < texts.length; at += 2) {
		const sides = texts
			.slice(at, at + 2)
			.map((text, side) => paragraph(text, CITED, { width, x: side * (width + 28) }));
		blocks.push({
			marks: sides.flatMap(({ marks }) => marks),
			height: Math.max(...sides.map(({ height }) => height)) + 3
		});
	}
	return blocks;
}

/** Sources by their short names, in one paragraph. */
function named(ids: readonly SourceId[]): Block[] {
	if (ids.length === 0) return [];
	const names = ids.map((id) => SOURCES[id].shortName).join('; ');
	return [paragraph(`${names}. The page of sources has each in full.`, SMALL)];
}

/**
 * Where the numbers come from, and how they are made again. The address stands at the foot of every sheet.
 *
 * @param isShort sources by their short names alone
 */
export function sourceBlocks(input: BriefInput, isShort: boolean): Block[] {
	const ids = sourceIds(input);
	const state = { scenario: input.scenario, view: input.view, pins: [] };
	return [
		stacked([
			partHead('Sources, and how to make it again'),
			paragraph(sourceLine(input.provenance), BODY),
			air(4)
		]),
		...(isShort ? named(ids) : pairs(ids.map(citedAs))),
		air(4),
		paragraph(`In the terminal: ${runLine(state)}`, SMALL, { fill: 'ink' }),
		...(input.bands === null ? [] : [paragraph(`The ranges: ${rangesLine(state)}`, SMALL, { fill: 'ink' })])
	];
}
