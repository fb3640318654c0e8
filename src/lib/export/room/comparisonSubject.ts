import { writeCollection } from '#models/scenarios/collection.ts';
import { STATION_CHARTS } from '../../charts/stationChart.ts';
import type { Calendar } from '../../compare/calendar.ts';
import type { CompareState } from '../../compare/compareState.svelte.ts';
import { exportFigure } from '../../compare/exportFigure.ts';
import { compareProvenance } from '../../compare/compareProvenance.ts';
import { exportTables } from '../../compare/exportTables.ts';
import { forReaders } from '../forReaders.ts';
import { chartPages, ownWords } from './chartPages.ts';
import type { Subject } from './subject.ts';
import { viewParts } from './viewParts.ts';

/**
 * What the compare page has to take out.
 *
 * @param site address of the page before its question mark
 */
export function comparisonSubject(compare: CompareState, calendar: Calendar, site: string): Subject {
	const figure = forReaders(exportFigure(compare, calendar));
	const drawn = compare.own.bands === 'off' || compare.against !== null ? [] : compare.banded;
	const provenance = compareProvenance(
		...([compare.all, `${site}?${compare.query}`, drawn] as const),
		Math.max(0, ...drawn.map((one) => compare.leftOut(one)))
	);
	const bareAddress = `${site}?${compare.bareQuery}`;
	const pins = compare.shown;
	return {
		id: 'comparison',
		label: 'The comparison',
		nameParts: [
			// As one part: many names give way to what tells two files of them apart.
			pins.map(({ name }) => name).join(' '),
			STATION_CHARTS[compare.view.station].shortName,
			...viewParts({ ...compare.view, band: 'fan' }),
			compare.own.against === null ? '' : `against ${compare.own.against}`,
			drawn.length > 0 ? 'bands' : '',
			String(compare.year)
		],
		endings: ['png', 'svg', 'pdf', 'pptx', 'xlsx', 'csv', 'json'],
		editable: ['title', 'subtitle', 'note'],
		hasSizes: true,
		...{ figure, provenance, words: ownWords(figure), bareAddress },
		pages: (words, look) => chartPages(figure, provenance, words, look, bareAddress),
		tables: () => exportTables(figure, compare.all, compare.year),
		named: `Scenarios ${pins.map(({ name }) => `“${name}”`).join(', ')}`,
		answer: null,
		allMonths: null,
		record: {
			meaning: 'The scenarios of the pins, to be opened again here or in the terminal',
			write: () => writeCollection(pins)
		},
		embed: null
	};
}
