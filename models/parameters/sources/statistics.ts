import type { Source } from '../sourceType.ts';

/** Statistics and outlooks of agencies and banks of data. */
export const STATISTICS_SOURCES = {
	steo2610: {
		id: 'steo2610',
		shortName: 'EIA STEO Oct 2026',
		publisher: 'U.S. Energy Information Administration',
		title: 'Short-Term Energy Outlook, 6 October 2026',
		year: 2026,
		address: 'https://www.eia.gov/outlooks/steo/',
		supports:
			'Outlook of October 2026: Brent from 97 in January to 72 in December 2027, world demand 104.64 and output 109.53 mb/d',
		seen: 'yes',
		bibliography: 'Agency, bank or press; address not opened'
	},
	steo2601: {
		id: 'steo2601',
		shortName: 'EIA STEO Jan 2026',
		publisher: 'U.S. Energy Information Administration',
		title: 'Short-Term Energy Outlook, January 2026',
		year: 2026,
		address: 'https://www.eia.gov/outlooks/steo/archives/',
		supports: 'Outlook of January 2026: Brent 55.87 in 2026 and 54.02 in 2027',
		seen: 'secondary',
		bibliography: 'Agency, bank or press; address not opened'
	},
	eiaintl: {
		id: 'eiaintl',
		shortName: 'EIA International',
		publisher: 'U.S. Energy Information Administration',
		title: 'International Energy Statistics: production 2025, consumption 2024-25',
		year: 2026,
		address: 'https://www.eia.gov/international/data/world',
		supports: 'Net oil trade by country; liquids of 2025: Russia 10.53, Venezuela 1.01 mb/d',
		seen: 'yes',
		bibliography: 'Agency, bank or press; address not opened'
	},
	eiabrent: {
		id: 'eiabrent',
		shortName: 'EIA Brent spot',
		publisher: 'U.S. Energy Information Administration / FRED',
		title: 'Europe Brent Spot Price FOB (RBRTE, DCOILBRENTEU)',
		year: 2026,
		address: 'https://www.eia.gov/dnav/pet/hist/RBRTEd.htm',
		supports: 'Monthly history of Brent',
		seen: 'yes',
		bibliography: 'Agency, bank or press; address not opened'
	},
	jodi: {
		id: 'jodi',
		shortName: 'JODI',
		publisher: 'Joint Organisations Data Initiative',
		title: 'JODI Oil World Database, crude production (INDPROD)',
		year: 2026,
		address: 'https://www.jodidata.org/oil/',
		supports: 'Official Venezuelan crude output by month, 2002 to July 2026',
		seen: 'yes',
		bibliography: 'Agency, bank or press; address not opened'
	},
	owid: {
		id: 'owid',
		shortName: 'OWID energy data',
		publisher: 'Our World in Data; Energy Institute Statistical Review',
		title: 'Data on Energy by Our World in Data (owid-energy-data.csv)',
		year: 2025,
		address: 'https://github.com/owid/energy-data',
		supports: 'Yearly output and use by country; fastest years of Iraq, Libya and Venezuela',
		seen: 'yes',
		bibliography: 'Agency, bank or press; address not opened'
	},
	opecmomr: {
		id: 'opecmomr',
		shortName: 'OPEC MOMR',
		publisher: 'OPEC',
		title: 'Monthly Oil Market Report, September 2026',
		year: 2026,
		address: 'https://www.opec.org/monthly-oil-market-report.html',
		supports: 'Official Venezuelan output of 1.200 mb/d in August 2026',
		seen: 'secondary',
		bibliography: 'Agency, bank or press; address not opened'
	},
	iea2609: {
		id: 'iea2609',
		shortName: 'IEA OMR Sep 2026',
		publisher: 'International Energy Agency',
		title: 'Oil Market Report, September 2026',
		year: 2026,
		address: 'https://www.iea.org/reports/oil-market-report-september-2026',
		supports:
			'Spare capacity of 0.22 mb/d, more than 10 mb/d shut in around the Gulf, hardly any Russian product exports in August 2026',
		seen: 'secondary',
		bibliography: 'Agency, bank or press; address not opened'
	},
	ieamonths: {
		id: 'ieamonths',
		shortName: 'IEA OMR 2022-2026',
		publisher: 'International Energy Agency',
		title: 'Oil Market Report, monthly issues quoted for Russian exports and revenue',
		year: 2026,
		address: 'https://www.iea.org/data-and-statistics/data-product/oil-market-report-omr',
		supports: 'Russian crude and product exports, receipts and product prices by month',
		seen: 'secondary',
		bibliography: 'Agency, bank or press; address not opened'
	},
	natural26: {
		id: 'natural26',
		shortName: '2026 experiment',
		publisher: 'this project from EIA STEO Oct 2026 and Feb 2026',
		title: 'Demand response to Brent +75..80 % in 2Q-3Q 2026',
		year: 2026,
		address: 'https://www.eia.gov/outlooks/steo/',
		supports: 'Short demand elasticity: arc of -0.06 to -0.09 as Brent rose by 75 to 80 %',
		seen: 'yes',
		bibliography: 'Agency, bank or press; address not opened'
	},
	panel: {
		id: 'panel',
		shortName: 'Dynamic panel',
		publisher: 'publisher not recorded',
		title: 'Oil demand elasticities, 25 countries, 1993-2012: SR -0.05..-0.20, LR -0.11..-0.36',
		year: null,
		address: 'discovery.researcher.life',
		supports: 'Demand elasticities of 25 countries, 1993 to 2012: short -0.05 to -0.20, long -0.11 to -0.36',
		seen: 'secondary',
		bibliography: 'Agency, bank or press; address not opened'
	}
} as const satisfies Record<string, Source>;
