import type { StationId } from '../stations.ts';
import type { GroupName } from './registry.ts';

/** Levers that belong together, shown at the station where they take effect. */
export interface ParameterGroup {
	readonly id: GroupName;
	readonly label: string;
	readonly station: StationId;
	/** Place among all groups, downstream, from 0. */
	readonly order: number;
}

/** The groups in the order of the registry. */
export const GROUPS = [
	{ id: 'outlook', label: 'Outlook', station: 'price', order: 0 },
	{ id: 'venezuela', label: 'Venezuela’s path', station: 'output', order: 1 },
	{ id: 'market', label: 'How the world answers', station: 'price', order: 2 },
	{ id: 'opec', label: 'How OPEC+ answers', station: 'price', order: 3 },
	{ id: 'shock', label: 'Something else happens', station: 'price', order: 4 },
	{ id: 'grades', label: 'Russian grades', station: 'russia', order: 5 },
	{ id: 'cap', label: 'Price cap', station: 'russia', order: 6 },
	{ id: 'russia', label: 'Russian volumes', station: 'income', order: 7 },
	{ id: 'settlement', label: 'Hard currency', station: 'income', order: 8 },
	{ id: 'direct', label: 'Direct losses', station: 'income', order: 9 },
	{ id: 'fx', label: 'Rouble', station: 'budget', order: 10 },
	{ id: 'fiscal', label: 'Taxes', station: 'budget', order: 11 },
	{ id: 'budget', label: 'Budget rule and fund', station: 'budget', order: 12 }
] as const satisfies readonly ParameterGroup[];

/** Groups that move together where a difference between two scenarios is taken apart. */
export interface ExplanationGroup {
	readonly id: string;
	readonly label: string;
	readonly groups: readonly GroupName[];
}

/** Nine parts of a difference between two scenarios; every parameter belongs to exactly one. */
export const EXPLANATION_GROUPS = [
	{ id: 'outlook', label: 'Outlook', groups: ['outlook'] },
	{ id: 'venezuela', label: 'Venezuela', groups: ['venezuela'] },
	{ id: 'market', label: 'World market', groups: ['market'] },
	{ id: 'opec', label: 'OPEC+', groups: ['opec'] },
	{ id: 'shock', label: 'Shock', groups: ['shock'] },
	{ id: 'grades', label: 'Discount and cap', groups: ['grades', 'cap'] },
	{ id: 'russia', label: 'Russian volumes', groups: ['russia'] },
	{ id: 'settlement', label: 'Settlement and direct losses', groups: ['settlement', 'direct'] },
	{ id: 'fiscal', label: 'Rouble and budget', groups: ['fx', 'fiscal', 'budget'] }
] as const satisfies readonly ExplanationGroup[];
