import { clamp } from '../numeric/clamp.ts';
import { fault } from '../parameters/fault.ts';
import type { Fault } from '../parameters/fault.ts';
import { isParameterId, parameter } from '../parameters/registry.ts';
import type { ParameterId } from '../parameters/registry.ts';
import { shownValue } from '../parameters/shownValue.ts';
import { STATIONS } from '../stations.ts';
import type { StationId } from '../stations.ts';
import { ASKED_HIGH } from './askedHigh.ts';
import { decimal } from './valueText.ts';

/** What levers are searched for: a station's yearly change. */
export interface Takes {
	readonly station: StationId;
	/** Change to be reached, in the unit of the station's chart. */
	readonly target: number;
	/** One lever beside those that are always searched for; absent where none is chosen. */
	readonly lever?: ParameterId;
}

/**
 * What is searched for as an address writes it; a target is held to those that are read back.
 *
 * @example takesText({ station: 'income', target: -5, lever: 'fx.rate' }); // => 'income:-5:fx.rate'
 */
export function takesText({ station, target, lever }: Takes): string {
	const held = clamp(target, -ASKED_HIGH, ASKED_HIGH);
	return [station, held, ...(lever === undefined ? [] : [lever])].join(':');
}

/**
 * What is searched for from the text of an address; null where it says nothing legal.
 *
 * @param faults receives what is wrong
 */
export function readTakesText(text: string, faults: Fault[]): Takes | null {
	const [place, size, id, ...more] = text.split(':');
	const station = STATIONS.find((one) => one.id === place)?.id;
	const target = decimal(size ?? '');
	const isLegal = target !== null && Math.abs(target) <= ASKED_HIGH;
	if (station === undefined || !isLegal || more.length > 0) {
		faults.push(
			fault(
				'takes',
				`a station (${STATIONS.map((one) => one.id).join(', ')}), a colon and a number ${-ASKED_HIGH}…${ASKED_HIGH}, then a colon and the id of a parameter where one is searched for`,
				shownValue(text)
			)
		);
		return null;
	}
	if (id === undefined) return { station, target };
	if (isParameterId(id) && parameter(id).kind === 'number') return { station, target, lever: id };
	faults.push(fault('takes', 'the id of a parameter that is a number as its third part', shownValue(id)));
	return { station, target };
}
