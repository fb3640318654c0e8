import { GROUPS, PARAMETERS } from '#models/parameters/registry.ts';
import type { ParameterId } from '#models/parameters/registry.ts';

/** A choice in a list of levers. */
export interface LeverChoice {
	/** Empty where none is chosen. */
	readonly id: ParameterId | '';
	readonly words: string;
	readonly group?: string;
}

/** Every lever that is a number but those that stand there anyway, by group, after the word for none. */
export function otherLevers(standing: readonly ParameterId[]): readonly LeverChoice[] {
	return [
		{ id: '', words: 'another lever' },
		...GROUPS.flatMap(({ id: group, label }) =>
			PARAMETERS.filter(
				(one) => one.group === group && one.kind === 'number' && !standing.includes(one.id)
			).map(({ id, label: words }) => ({ id, words, group: label }))
		)
	];
}
