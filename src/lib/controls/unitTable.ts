import type { UnitName } from '#models/units.ts';
import { BARRELS_PER_TONNE_URALS, DAYS_PER_YEAR, MONTHS_PER_YEAR } from '#models/units.ts';

/** Degrees API of crude of a density: API_SCALE / density - API_OFFSET, of water 10. [degrees API] definition */
const API_SCALE = 141.5;
const API_OFFSET = 131.5;
/** Litres of a barrel over those of a cubic metre. [m³/bbl] definition of the barrel */
const CUBIC_METRES_PER_BARREL = 0.158987;

/**
 * Barrels in a tonne of crude, from its gravity.
 *
 * barrels = (api + API_OFFSET) / (API_SCALE * CUBIC_METRES_PER_BARREL)
 *
 * @param api [degrees API]
 * @example barrelsPerTonne(16).toFixed(2); // => '6.56'
 */
export function barrelsPerTonne(api: number): number {
	return (api + API_OFFSET) / (API_SCALE * CUBIC_METRES_PER_BARREL);
}

/** Weight of a kind of oil, for people who count in tonnes. */
export interface Grade {
	readonly name: string;
	/** [bbl/t] */
	readonly barrels: number;
}

/** Grade by the group of the parameter: Merey 16 is named after its gravity, 7.3 is the Tax Code's convention. */
const GRADES: Readonly<Record<string, Grade>> = {
	venezuela: { name: 'Merey, 16° API', barrels: barrelsPerTonne(16) },
	russia: { name: 'Urals', barrels: BARRELS_PER_TONNE_URALS }
};
/** An average crude. [bbl/t] convention of statistical handbooks: assumption */
const AVERAGE: Grade = { name: 'average crude', barrels: 7.33 };

/** Oil of which a parameter of the group counts tonnes. */
export function gradeOf(group: string): Grade {
	return GRADES[group] ?? AVERAGE;
}

/** A unit that may be typed: its spellings, and how much of the parameter's unit one of it is. */
export interface TypedUnit {
	/** As people write them, the first one as hints show it; large and small letters are read alike. */
	readonly spellings: readonly string[];
	readonly factor: number;
	/** Whether the factor rests on the weight of a grade. */
	readonly isMass?: boolean;
}

const one = (...spellings: string[]): TypedUnit => ({ spellings, factor: 1 });
const times = (factor: number, ...spellings: string[]): TypedUnit => ({ spellings, factor });

const YEARS = ['years', 'year', 'yr', 'yrs', 'y'];
const MONTHS = ['months', 'month', 'mo'];
const ROUBLES_BN = [one('bn', 'bn roubles', 'rub bn'), times(1000, 'trn', 'tn', 'trn roubles', 'rub trn')];

const BARRELS_A_DAY = ['b/d', 'bbl/d', 'bpd', 'barrels a day', 'barrels per day', 'barrels'];

const flow = (tonneBarrels: number): readonly TypedUnit[] => [
	one('mb/d', 'mmb/d', 'mbd', 'm', 'million', ...BARRELS_A_DAY.map((words) => `million ${words}`)),
	times(1e-3, 'kb/d', 'tb/d', 'kbd', 'k', 'thousand', ...BARRELS_A_DAY.map((words) => `thousand ${words}`)),
	times(1e-6, ...BARRELS_A_DAY),
	{ spellings: ['Mt/yr', 'Mt/y', 'Mt a year'], factor: tonneBarrels / DAYS_PER_YEAR, isMass: true }
];

/** What may be typed for a parameter in a unit. The first unit is what a plain number means. */
export function typedUnits(unit: UnitName, group: string): readonly TypedUnit[] {
	switch (unit) {
		case 'mb/d':
		case 'mb/d per yr':
			return flow(gradeOf(group).barrels);
		case 'USD/bbl':
		case 'USD/bbl per mb/d':
			return [one('$', '$/bbl', 'usd', 'usd/bbl', '$ a barrel', 'dollars')];
		case 'USD bn/yr':
		case 'USD bn/month':
			return [one('bn', '$bn', 'usd bn', 'bn/yr', '$bn a year'), times(1e-3, 'm', '$m', 'million')];
		case 'RUB bn':
		case 'RUB bn/month':
		case 'RUB bn/yr':
			return ROUBLES_BN;
		case 'RUB/USD':
			return [one('roubles', 'rub', 'rub/usd', 'roubles per $')];
		case 'RUB/t':
			return [one('roubles', 'rub', 'rub/t')];
		case 'Mt/month':
			return [one('Mt', 'Mt/month', 'Mt a month'), times(1 / MONTHS_PER_YEAR, 'Mt/yr', 'Mt a year')];
		case 'kUSD per b/d':
			return [one('k', 'k$', '$ thousand'), times(1e-3, '$', 'usd')];
		case 'fraction':
		case 'fraction/yr':
			return [times(0.01, '%', 'per cent', 'percent', '% a year', '%/yr')];
		case 'months':
		case 'month':
			return [one(...MONTHS), times(MONTHS_PER_YEAR, ...YEARS)];
		case 'yr':
			return [one(...YEARS), times(1 / MONTHS_PER_YEAR, ...MONTHS)];
		case 'sd':
			return [one('sd', 'standard deviations')];
		case '1':
			return [one(), times(0.01, '%')];
	}
}
