import { GROUPS } from '#models/parameters/registry.ts';
import type { Parameter } from '#models/parameters/registry.ts';

/** Colour of a lever: that of what it moves. */
export type LeverTone = 've' | 'br' | 'ru';

const TONES = { output: 've', price: 'br', russia: 'ru', income: 'ru', budget: 'ru' } as const;

/** Ochre moves Venezuela, ink the world price, red Russia. */
export function toneOf({ group }: Pick<Parameter, 'group'>): LeverTone {
	const place = GROUPS.find(({ id }) => id === group);
	return place === undefined ? 'br' : TONES[place.station];
}
