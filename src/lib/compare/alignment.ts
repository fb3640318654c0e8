import { listed } from '$lib/format/listed.ts';
import type { Calendar } from './calendar.ts';
import { calendarOf } from './calendar.ts';
import type { Compared } from './compared.ts';

/**
 * What a reader must know of pins that stand on different outlooks; empty when they all share one.
 *
 * @example alignment([a, b]); // => 'A starts in 2026, B in 2027. Both are drawn by calendar; the years 2027–2035 are shared.'
 */
export function alignment(all: readonly Compared[]): string {
	const vintages = new Set(all.map(({ simulation }) => simulation.assumptions.outlook.vintage));
	const starts = new Set(all.map(({ simulation }) => simulation.startYear));
	if (vintages.size < 2) return '';
	if (starts.size < 2) return 'The pins stand on different outlooks: their baselines differ too.';
	return `${startsOf(all)} They are drawn by calendar; ${sharedOf(calendarOf([...starts]))}`;
}

/** Letters by the year in which they start: "A and C start in 2027, B in 2026." */
function startsOf(all: readonly Compared[]): string {
	const years = [...new Set(all.map(({ simulation }) => simulation.startYear))];
	const groups = years.map((year) => {
		const letters = all
			.filter(({ simulation }) => simulation.startYear === year)
			.map(({ pin }) => pin.letter);
		return { year, letters };
	});
	const clauses = groups.map(({ year, letters }, index) => {
		const verb = letters.length > 1 ? ' start' : ' starts';
		return `${listed(letters)}${index === 0 ? verb : ''} in ${year}`;
	});
	return `${clauses.join(', ')}.`;
}

function sharedOf({ shared }: Calendar): string {
	if (shared === null) return 'they share no year.';
	if (shared.from === shared.last) return `only ${shared.from} is shared.`;
	return `the years ${shared.from}–${shared.last} are shared.`;
}
