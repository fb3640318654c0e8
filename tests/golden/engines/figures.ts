/** Scenarios of the golden numbers: the defaults, a path with OPEC+ answering, a shock under an enforced cap. */
export const SCENARIOS = {
	defaults: {},
	answered: {
		'outlook.vintage': 'eia-2026-01',
		'venezuela.path': [
			[0, 0.9],
			[4.5, 2]
		],
		'opec.offsetShare': 0.3,
		'opec.priceFloor': 60,
		'fx.rate': 95
	},
	shocked: {
		'shock.supply': -2,
		'shock.startYears': 1,
		'shock.years': 1.5,
		'cap.rule': 'dynamic',
		'cap.enforcedShare': 1,
		'market.anticipation': 0.4,
		'settlement.definition': 'dollarEuro'
	}
} as const;

/** Months looked at: the first, the last, and three between. */
export const AT = [0, 11, 30, 59, 119];

/** Series at the chosen months, by world and name. */
export type Figures = Record<'baseline' | 'scenario', Record<string, number[]>>;

interface Worlds {
	readonly baseline: Record<string, ArrayLike<number>>;
	readonly scenario: Record<string, ArrayLike<number>>;
}

/** Golden figures of a simulation. Runs in any engine: it is handed to the browser as it stands. */
export function figures({ baseline, scenario }: Worlds, at: readonly number[]): Figures {
	const chosen = (world: Record<string, ArrayLike<number>>) =>
		Object.fromEntries(Object.keys(world).map((name) => [name, at.map((month) => world[name][month])]));
	return { baseline: chosen(baseline), scenario: chosen(scenario) };
}
