import type { View } from '#models/scenarios/state.ts';

/** What the name of a chart's file says of how it is looked at; nothing where that is as on opening. */
export function viewParts({ show, band }: Pick<View, 'show' | 'band'>): string[] {
	return [show === 'level' ? 'level' : '', band === 'fan' ? '' : band].filter(Boolean);
}
