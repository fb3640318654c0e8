import type { SourceId } from '../parameters/sources.ts';
import type { MbPerDay } from '../units.ts';

/** How a country's use of oil is known. */
export type ConsumptionBasis =
	/** Read in the energy administration's table. */
	| 'eia'
	/** Derived from energy in the Statistical Review, 1.816 kb/d per TWh. */
	| 'energyInstitute'
	/** Recalled and not verified. */
	| 'approximate';

/** Net oil trade of a country: what it produces less what it uses, not customs data. */
export interface NetOilTrade {
	readonly country: string;
	readonly iso3: string;
	/** Positive for exporters. */
	readonly netExports: MbPerDay;
	readonly production: MbPerDay;
	readonly consumption: MbPerDay;
	readonly productionYear: number;
	readonly consumptionYear: number;
	readonly basis: ConsumptionBasis;
	readonly source: SourceId;
}

type Row = readonly [
	country: string,
	iso3: string,
	netExports: number,
	production: number,
	consumption: number,
	consumptionYear: number,
	basis: ConsumptionBasis
];

/** Year of every output figure below. */
const PRODUCTION_YEAR = 2025;

// prettier-ignore
const ROWS: readonly Row[] = [
	['Saudi Arabia', 'SAU', 7.52, 11.21, 3.7, 2024, 'eia'],
	['Russia', 'RUS', 6.73, 10.53, 3.8, 2024, 'eia'],
	['Canada', 'CAN', 3.7, 6.26, 2.55, 2025, 'eia'],
	['Iraq', 'IRQ', 3.53, 4.5, 0.97, 2024, 'energyInstitute'],
	['United Arab Emirates', 'ARE', 3.46, 4.34, 0.88, 2024, 'eia'],
	['United States', 'USA', 2.99, 23.73, 20.74, 2025, 'eia'],
	['Iran', 'IRN', 2.87, 4.77, 1.9, 2024, 'energyInstitute'],
	['Kuwait', 'KWT', 2.3, 2.81, 0.5, 2024, 'energyInstitute'],
	['Norway', 'NOR', 1.83, 2.05, 0.22, 2025, 'eia'],
	['Kazakhstan', 'KAZ', 1.8, 2.15, 0.35, 2024, 'energyInstitute'],
	['Qatar', 'QAT', 1.55, 1.88, 0.33, 2024, 'energyInstitute'],
	['Brazil', 'BRA', 1.39, 4.66, 3.27, 2024, 'eia'],
	['Nigeria', 'NGA', 1.2, 1.68, 0.48, 2024, 'approximate'],
	['Libya', 'LBY', 1.16, 1.38, 0.22, 2024, 'approximate'],
	['Algeria', 'DZA', 0.95, 1.4, 0.46, 2024, 'energyInstitute'],
	['Angola', 'AGO', 0.93, 1.06, 0.13, 2024, 'eia'],
	['Oman', 'OMN', 0.79, 1.01, 0.22, 2024, 'energyInstitute'],
	['Guyana', 'GUY', 0.73, 0.75, 0.02, 2024, 'approximate'],
	['Venezuela', 'VEN', 0.67, 1.01, 0.35, 2024, 'energyInstitute'],
	['Azerbaijan', 'AZE', 0.45, 0.58, 0.13, 2024, 'energyInstitute'],
	['Colombia', 'COL', 0.32, 0.78, 0.46, 2024, 'energyInstitute'],
	['Argentina', 'ARG', 0.25, 0.98, 0.73, 2024, 'eia'],
	['Gabon', 'GAB', 0.22, 0.24, 0.02, 2024, 'approximate'],
	['Ecuador', 'ECU', 0.15, 0.44, 0.3, 2024, 'energyInstitute'],
	['Mexico', 'MEX', -0.04, 1.87, 1.91, 2025, 'eia'],
	['Denmark', 'DNK', -0.06, 0.08, 0.14, 2025, 'eia'],
	['Ukraine', 'UKR', -0.14, 0.06, 0.2, 2024, 'energyInstitute'],
	['Egypt', 'EGY', -0.19, 0.61, 0.8, 2024, 'energyInstitute'],
	['Sweden', 'SWE', -0.27, 0.01, 0.28, 2025, 'eia'],
	['Greece', 'GRC', -0.3, 0.01, 0.32, 2025, 'eia'],
	['Malaysia', 'MYS', -0.3, 0.6, 0.91, 2024, 'energyInstitute'],
	['Pakistan', 'PAK', -0.34, 0.08, 0.42, 2024, 'energyInstitute'],
	['Chile', 'CHL', -0.36, 0.02, 0.38, 2025, 'eia'],
	['South Africa', 'ZAF', -0.39, 0.1, 0.49, 2024, 'energyInstitute'],
	['Philippines', 'PHL', -0.47, 0.01, 0.49, 2024, 'energyInstitute'],
	['Vietnam', 'VNM', -0.51, 0.2, 0.71, 2024, 'energyInstitute'],
	['Belgium', 'BEL', -0.57, 0.02, 0.6, 2025, 'eia'],
	['United Kingdom', 'GBR', -0.64, 0.77, 1.41, 2025, 'eia'],
	['Poland', 'POL', -0.69, 0.04, 0.74, 2025, 'eia'],
	['Indonesia', 'IDN', -0.74, 0.85, 1.6, 2024, 'energyInstitute'],
	['Netherlands', 'NLD', -0.74, 0.08, 0.82, 2025, 'eia'],
	['Australia', 'AUS', -0.78, 0.36, 1.15, 2025, 'eia'],
	['Taiwan', 'TWN', -0.79, 0.03, 0.81, 2024, 'energyInstitute'],
	['Thailand', 'THA', -0.8, 0.4, 1.2, 2024, 'energyInstitute'],
	['Turkey', 'TUR', -1.01, 0.14, 1.16, 2025, 'eia'],
	['Italy', 'ITA', -1.08, 0.14, 1.22, 2025, 'eia'],
	['Spain', 'ESP', -1.25, 0.08, 1.32, 2025, 'eia'],
	['France', 'FRA', -1.43, 0.11, 1.53, 2025, 'eia'],
	['Singapore', 'SGP', -1.64, 0.02, 1.66, 2024, 'energyInstitute'],
	['Germany', 'DEU', -1.84, 0.19, 2.03, 2025, 'eia'],
	['South Korea', 'KOR', -2.35, 0.11, 2.46, 2025, 'eia'],
	['Japan', 'JPN', -2.99, 0.1, 3.09, 2025, 'eia'],
	['India', 'IND', -4.61, 0.99, 5.6, 2024, 'eia'],
	['China', 'CHN', -10.92, 5.45, 16.37, 2024, 'eia']
];

/** Net oil trade by country, exporters first. [mb/d] source eiaintl */
export const NET_OIL_TRADE: readonly NetOilTrade[] = ROWS.map(
	([country, iso3, netExports, production, consumption, consumptionYear, basis]) => ({
		country,
		iso3,
		netExports,
		production,
		consumption,
		productionYear: PRODUCTION_YEAR,
		consumptionYear,
		basis,
		source: 'eiaintl'
	})
);
