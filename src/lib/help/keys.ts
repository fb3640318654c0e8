/** Pages whose keys are told apart; every other page knows only those of `anywhere`. */
export type KeyPage = 'simulator' | 'compare';

/** What a press does. */
export interface KeyUse {
	/** Alternatives; the parts of one press are joined by `+`. */
	readonly keys: readonly string[];
	readonly does: string;
	/** Pages on which it holds; absent where it holds wherever its group does. */
	readonly on?: KeyPage;
}

/** Keys that hold at one place of the page. */
export interface KeyGroup {
	readonly where: string;
	/** Pages that have the place; absent where every page has it. */
	readonly on?: readonly KeyPage[];
	readonly uses: readonly KeyUse[];
}

const ARROWS = ['←', '→', '↑', '↓'] as const;

/** Every key that the pages know, by the place where it holds. */
export const KEY_GROUPS: readonly KeyGroup[] = [
	{
		where: 'Anywhere',
		uses: [
			{ keys: ['?'], does: 'opens this sheet' },
			{ keys: ['Ctrl+Z', '⌘+Z'], does: 'undoes the last change', on: 'simulator' },
			{ keys: ['Ctrl+Shift+Z', '⌘+Shift+Z'], does: 'does it again', on: 'simulator' },
			{ keys: ['Tab', 'Shift+Tab'], does: 'goes to the next thing that acts, or back' },
			{ keys: ['Enter', 'Space'], does: 'does what the word says: Export, Share, Pin, Table' },
			{ keys: ['Escape'], does: 'closes what is open: a menu, a list, a term, a sheet, the first steps' }
		]
	},
	{
		where: 'On a number of the sentence, or a slider',
		on: ['simulator'],
		uses: [
			{ keys: ARROWS, does: 'one step' },
			{ keys: ['Shift+←', 'Shift+→'], does: 'ten steps' },
			{ keys: ['Page Up', 'Page Down'], does: 'to the next named stop' },
			{ keys: ['Home', 'End'], does: 'to the lowest, to the highest value' },
			{ keys: ['Delete'], does: 'to the default' },
			{ keys: ['Enter'], does: 'to type a value, with arithmetic and units' }
		]
	},
	{
		where: 'In a value that is typed',
		on: ['simulator'],
		uses: [
			{ keys: ['↑', '↓'], does: 'one step; with Shift ten' },
			{ keys: ['Enter'], does: 'takes it' },
			{ keys: ['Escape'], does: 'leaves it as it was' }
		]
	},
	{
		where: 'On words in a row',
		on: ['simulator'],
		uses: [{ keys: ARROWS, does: 'the next word, the one before' }]
	},
	{
		where: 'On the large chart',
		on: ['simulator', 'compare'],
		uses: [
			{ keys: ['←', '→'], does: 'the year before, the year after' },
			{ keys: ['Home', 'End'], does: 'the first year, the last' },
			{ keys: ['↑', '↓'], does: 'reads out the next line, the one before' }
		]
	},
	{
		where: 'On a point of a drawn path',
		on: ['simulator'],
		uses: [
			{ keys: ['←', '→'], does: 'half a year earlier, later' },
			{ keys: ['↑', '↓'], does: '0.01 mb/d more, less; with Shift 0.1' },
			{ keys: ['Delete', 'Backspace'], does: 'takes the point away' }
		]
	},
	{
		where: 'On the threshold in the hundred dots',
		on: ['simulator'],
		uses: [
			{ keys: ARROWS, does: 'one step' },
			{ keys: ['Page Up', 'Page Down'], does: 'five steps' }
		]
	},
	{
		where: 'In the name or note of a pin',
		on: ['compare'],
		uses: [
			{ keys: ['Enter'], does: 'keeps the name' },
			{ keys: ['Escape'], does: 'leaves it as it was' }
		]
	}
];

/** Groups of a page, each with the keys that hold there. */
export function keyGroupsOn(page: KeyPage | null): readonly KeyGroup[] {
	const holds = (on: KeyPage | undefined) => on === undefined || on === page;
	return KEY_GROUPS.filter(({ on }) => on === undefined || (page !== null && on.includes(page))).map(
		(group) => ({ ...group, uses: group.uses.filter(({ on }) => holds(on)) })
	);
}
