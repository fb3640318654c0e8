import { hasShock } from '#models/market/shock.ts';
import type { Assumptions, ParameterId } from '#models/parameters/registry.ts';
import { LEVERS_BENEATH_PATH } from '#models/scenarios/scenario.ts';

const BENEATH = 'Not read while the path is given as points; moving it drops the points.';
const COST_ALONE =
	'Read for the cost of the path alone while that is given as points; moving it drops the points.';

/** Levers that the model does not read under some assumptions, each with the reason. */
export function unreadLevers({
	venezuela,
	outlook,
	settlement,
	cap,
	shock
}: Assumptions): ReadonlyMap<ParameterId, string> {
	const unread = new Map<ParameterId, string>();
	if (venezuela.path !== null) {
		for (const id of LEVERS_BENEATH_PATH) unread.set(id, id === 'venezuela.quickWin' ? COST_ALONE : BENEATH);
	}
	if (outlook.vintage !== 'flat') unread.set('outlook.flatBrent', 'Read only where the outlook is flat.');
	const shares = {
		economic: 'settlement.economicShare',
		nonRouble: 'settlement.nonRoubleShare',
		dollarEuro: 'settlement.dollarEuroShare'
	} as const;
	for (const [definition, id] of Object.entries(shares)) {
		if (definition !== settlement.definition)
			unread.set(id, 'Belongs to another definition of hard currency.');
	}
	if (cap.enforcedShare === 0) {
		for (const id of ['cap.level', 'cap.rule'] as const)
			unread.set(id, 'Binds nobody while no share of the cap is enforced.');
	}
	if (!hasShock(shock)) {
		for (const id of ['shock.startYears', 'shock.years'] as const)
			unread.set(id, 'Without a shock there is nothing to time.');
	}
	return unread;
}
