import { DEFAULTS, parameter, PARAMETERS, valueOf } from '#models/parameters/registry.ts';
import type { ParameterId } from '#models/parameters/registry.ts';
import { SOURCES } from '#models/parameters/sources.ts';
import { bundleWords } from '#models/scenarios/bundleWords.ts';
import { assumptionsOf, bundlesOf, overridesOf } from '#models/scenarios/scenario.ts';
import type { Scenario } from '#models/scenarios/scenario.ts';
import { textMark } from '../../charts/marks.ts';
import { MAIN_LEVERS } from '../../page/topLevers.ts';
import { unreadLevers } from '../../state/unread.ts';
import { bareValue, leverLabel } from '../../pins/leverValue.ts';
import { measureText } from '../scene/measureText.ts';
import { BODY, COLUMN, paragraph, partHead, SMALL, stacked } from './block.ts';
import type { Block } from './block.ts';

/** Places of value, default and standing. [px] */
const VALUE = 300;
const DEFAULT = 408;
const STANDING = 424;
/** Width of a value that fits its column. [px] */
const VALUE_ROOM = 110;

/** Values that differ up to which the main levers are printed beside them. Judgement: both fit their sheet. */
const FEW = 3;

/** Levers that a brief prints: those that differ from the defaults and, where they are few, the main ones. */
export function briefLevers(scenario: Scenario): ParameterId[] {
	const differing = overridesOf(scenario);
	const unread = unreadLevers(assumptionsOf(scenario));
	const main = Object.keys(differing).length > FEW ? [] : MAIN_LEVERS.filter((id) => !unread.has(id));
	return PARAMETERS.map(({ id }) => id).filter((id) => differing[id] !== undefined || main.includes(id));
}

/**
 * What a scenario assumes: chosen bundles in words, then every value that differs from its default, and the main ones.
 *
 * @param isShort what a default rests on in a word, without its sources
 */
export function assumptionBlocks(scenario: Scenario, isShort: boolean): Block[] {
	const ids = briefLevers(scenario);
	const bundles = bundlesOf(scenario).map(({ id, label }) =>
		paragraph(`${label}: ${bundleWords(id).sentence}`, BODY, { fill: 'ink' })
	);
	const moved = Object.keys(overridesOf(scenario)).length;
	const stand =
		moved === 0 ? 'Every lever stands at its default' : 'All other levers stand at their defaults';
	const rest = `${stand}; the page documents them one by one.`;
	return [
		stacked([
			partHead(moved > FEW ? 'What differs from the defaults' : 'What is assumed'),
			...bundles,
			head()
		]),
		...ids.map((id) => row(id, scenario, isShort)),
		paragraph(rest, SMALL)
	];
}

function head(): Block {
	const words = [
		textMark(VALUE, SMALL.size + 4, 'here', SMALL.size, { anchor: 'end', fill: 'ink-3' }),
		textMark(DEFAULT, SMALL.size + 4, 'default', SMALL.size, { anchor: 'end', fill: 'ink-3' }),
		textMark(STANDING, SMALL.size + 4, 'what the default rests on', SMALL.size, { fill: 'ink-3' })
	];
	return { marks: words, height: SMALL.line + 4 };
}

/** One lever: its value here, the default, and where the default comes from. */
function row(id: ParameterId, scenario: Scenario, isShort: boolean): Block {
	const spec = parameter(id);
	const [here, usual] = [valueOf(assumptionsOf(scenario), id), valueOf(DEFAULTS, id)];
	const isMoved = overridesOf(scenario)[id] !== undefined;
	const value = bareValue(spec, here, [usual]);
	const names = spec.sources.map((source) => SOURCES[source].shortName).join(', ');
	const standing = paragraph(names === '' || isShort ? spec.standing : `${spec.standing}: ${names}`, SMALL, {
		x: STANDING,
		width: COLUMN - STANDING
	});
	const isLong = measureText(value, SMALL.size, 600) > VALUE_ROOM;
	const label = paragraph(leverLabel(spec), SMALL, {
		fill: 'ink',
		width: isLong ? COLUMN / 3 : VALUE - VALUE_ROOM
	});
	const values = isLong
		? paragraph(value, SMALL, { x: COLUMN / 3 + 10, width: DEFAULT - COLUMN / 3 - 20, fill: 'ink' })
		: {
				marks: [
					textMark(VALUE, SMALL.size, value, SMALL.size, {
						anchor: 'end',
						weight: isMoved ? 600 : 400
					}),
					textMark(DEFAULT, SMALL.size, bareValue(spec, usual, [here]), SMALL.size, {
						anchor: 'end',
						fill: 'ink-2'
					})
				],
				height: SMALL.line
			};
	const parts = [label, values, standing];
	return {
		marks: parts.flatMap(({ marks }) => marks),
		height: Math.max(...parts.map(({ height }) => height)) + 2
	};
}
