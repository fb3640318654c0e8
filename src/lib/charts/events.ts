import type { StationId } from '#models/stations.ts';
import { monthMiddle } from '../plot/calendar.ts';
import type { Annotation } from './figure.ts';
import { HISTORY } from './history.ts';
import { lineAt } from './lineAt.ts';

interface Event {
	readonly station: StationId;
	/** Decimal year of the point that the words stand beside. */
	readonly x: number;
	readonly text: string;
	readonly side: Annotation['side'];
}

/** What moved the record most; the words stand beside the month that shows it. */
const EVENTS: readonly Event[] = [
	{ station: 'output', x: monthMiddle(2003, 1), text: 'Oil strike', side: 'below' },
	{ station: 'output', x: monthMiddle(2020, 6), text: 'Sanctions, pandemic', side: 'below' },
	{ station: 'price', x: monthMiddle(2020, 4), text: 'Pandemic', side: 'below' },
	{ station: 'price', x: monthMiddle(2022, 6), text: 'Invasion of Ukraine', side: 'above' },
	{ station: 'price', x: monthMiddle(2026, 4), text: 'Hormuz shut', side: 'left' },
	{ station: 'russia', x: monthMiddle(2023, 1), text: 'Embargo, price cap', side: 'below' }
];

/** Words beside a station's record within some years. */
export function annotationsOf(station: StationId, from: number, until: number): Annotation[] {
	return EVENTS.filter((event) => event.station === station && event.x >= from && event.x < until).map(
		({ x, text, side }) => ({ x, y: lineAt(HISTORY[station], x), text, side })
	);
}
