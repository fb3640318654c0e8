import type { SourceId } from '../parameters/sources.ts';
import type { UnitName } from '../units.ts';

/** A round figure that puts a result in proportion; no result is computed from it. */
export interface ContextFigure {
	readonly label: string;
	readonly unit: UnitName;
	readonly year: number;
	readonly value: number;
	/** Absent where none was read: then the figure is an assumption. */
	readonly source: SourceId | null;
	readonly standing: 'data' | 'assumption';
}

/** Figures to hold a result against. */
export const CONTEXT = {
	/** Order of magnitude of the federal plan; no page with the figure was read. */
	militarySpending: {
		label: 'Russian military spending',
		unit: 'RUB bn/yr',
		year: 2025,
		value: 13_500,
		source: null,
		standing: 'assumption'
	},
	/** The budget law of 2026 plans with 235.07 trn. */
	grossDomesticProduct: {
		label: 'Russian gross domestic product',
		unit: 'RUB bn/yr',
		year: 2026,
		value: 235_000,
		source: 'budget26',
		standing: 'data'
	}
} as const satisfies Record<string, ContextFigure>;
