import type { StationId } from '../stations.ts';
import type { GroupName } from './registry.ts';

/** Levers that belong together, shown at the station where they take effect. */
export interface ParameterGroup {
	readonly id: GroupName;
	readonly label: string;
	readonly station: StationId;
}

/** The groups in the order of the registry. */
export const GROUPS = [
	{ id: 'outlook', label: 'Outlook', station: 'price' },
	{ id: 'venezuela', label: 'Venezuela’s path', station: 'output' },
	{ id: 'market', label: 'How the world answers', station: 'price' },
	{ id: 'opec', label: 'How OPEC+ answers', station: 'price' },
	{ id: 'shock', label: 'Something else happens', station: 'price' },
	{ id: 'grades', label: 'Russian grades', station: 'russia' },
	{ id: 'cap', label: 'Price cap', station: 'russia' },
	{ id: 'russia', label: 'Russian volumes', station: 'income' },
	{ id: 'settlement', label: 'Hard currency', station: 'income' },
	{ id: 'direct', label: 'Direct losses', station: 'income' },
	{ id: 'fx', label: 'Rouble', station: 'budget' },
	{ id: 'fiscal', label: 'Taxes', station: 'budget' },
	{ id: 'budget', label: 'Budget rule and fund', station: 'budget' }
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
