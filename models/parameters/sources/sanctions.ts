import type { Source } from '../sourceType.ts';

/** Sanctions, discounts and what is known of their work. */
export const SANCTIONS_SOURCES = {
	eucap: {
		id: 'eucap',
		shortName: 'EU cap 44.10',
		publisher: 'European Union, Official Journal, 15 Jan 2026',
		title: 'Dynamic oil price cap lowered to USD 44.10 from 1 Feb 2026 (Regulation 833/2014)',
		year: 2026,
		address: 'https://www.eurointegration.com.ua/news/2026/01/15/7229107/',
		supports: 'Cap of USD 44.10 from 1 February 2026; 47.60 before, 60 at first',
		seen: 'secondary',
		bibliography: 'Agency, bank or press; address not opened'
	},
	eu18: {
		id: 'eu18',
		shortName: 'EU 18th package',
		publisher: 'Council of the European Union',
		title: '18th sanctions package: cap at 15 % below the 22-week mean, twice a year',
		year: 2025,
		address: 'https://en.portnews.ru/news/379481',
		supports: 'Cap rule: 15 % below the mean of 22 weeks, reviewed twice a year',
		seen: 'secondary',
		bibliography: 'Agency, bank or press; address not opened'
	},
	eu21: {
		id: 'eu21',
		shortName: 'EU 21st package',
		publisher: 'Council of the European Union, 23 July 2026',
		title: '21st package of sanctions: EU hits Russian energy, financial services and crypto hard',
		year: 2026,
		address:
			'https://www.consilium.europa.eu/en/press/press-releases/2026/07/23/21st-package-of-sanctions-eu-hits-russian-energy-financial-services-and-crypto-hard/',
		supports: 'Review of July 2026, meant to freeze the formula; the adopted level was not read',
		seen: 'secondary',
		bibliography: 'Agency, bank or press; address not opened'
	},
	eu21prep: {
		id: 'eu21prep',
		shortName: 'EuroPravda June 2026',
		publisher: 'European Pravda via CE Report / MOLDPRES',
		title: 'Brussels prepares 21st sanctions package',
		year: 2026,
		address: 'https://www.cereport.eu/news/european-union/91723',
		supports: 'The formula would have raised the cap to about 65 to 75',
		seen: 'secondary',
		bibliography: 'Agency, bank or press; address not opened'
	},
	spiro25: {
		id: 'spiro25',
		shortName: 'Spiro et al. 2025',
		publisher: 'D. Spiro, H. Wachtmeister, J. Gars',
		title: 'Assessing the Impacts of Oil Sanctions on Russia. Energy Policy 206, 114739',
		year: 2025,
		address: 'https://doi.org/10.1016/j.enpol.2025.114739',
		supports: 'The cap worked as a partial ban on transport, not as a price',
		seen: 'yes',
		bibliography: 'Authors, journal, article number seen; DOI recalled'
	},
	gars22: {
		id: 'gars22',
		shortName: 'Gars et al. 2022',
		publisher: 'J. Gars, D. Spiro, H. Wachtmeister',
		title: 'The Effect of European Fuel-Tax Cuts on the Oil Income of Russia. Nature Energy 7, 989-997',
		year: 2022,
		address: 'https://doi.org/10.1038/s41560-022-01122-6',
		supports: 'How a change of fuel taxes in Europe reaches Russian receipts',
		seen: 'secondary',
		bibliography: 'Recalled, unchecked'
	},
	wgs22: {
		id: 'wgs22',
		shortName: 'Wachtmeister et al. 2022',
		publisher: 'H. Wachtmeister, J. Gars, D. Spiro',
		title: 'Quantity Restrictions and Price Discounts on Russian Oil. arXiv 2212.00674',
		year: 2022,
		address: 'https://arxiv.org/abs/2212.00674',
		supports: 'A forced discount of 20 % costs USD 152 m a day',
		seen: 'secondary',
		bibliography: 'Recalled, unchecked'
	},
	krs26: {
		id: 'krs26',
		shortName: 'Kilian-Rapson-Schipper',
		publisher: 'L. Kilian, D. Rapson, B. Schipper',
		title:
			'The Impact of the 2022 Oil Embargo and Price Cap on Russian Oil Prices. The Energy Journal (Dallas Fed WP 2401, CEPR DP18934)',
		year: 2026,
		address: 'https://doi.org/10.1177/01956574251414076',
		supports: 'Discount of USD 32 in March 2023, half of it freight; hardly any effect of the cap',
		seen: 'yes',
		bibliography: 'Authors, journal, year, DOI seen'
	},
	wolfram24: {
		id: 'wolfram24',
		shortName: 'Wolfram 2024',
		publisher: 'C. Wolfram',
		title:
			'Understanding the Price Cap on Russian Oil and Its Role in Depressing Russian Oil Revenues. MIT CEEPR Research Commentary',
		year: 2024,
		address: 'https://ceepr.mit.edu',
		supports: 'The opposite view: the cap lowered Russian receipts',
		seen: 'secondary',
		bibliography: 'Author, title, publisher, month seen'
	},
	babina: {
		id: 'babina',
		shortName: 'Babina et al.',
		publisher: 'T. Babina, B. Hilgenstock, O. Itskhoki, M. Mironov, E. Ribakova, (N. Shapoval)',
		title: 'Russian Oil Exports under International Sanctions. Energy Economics (CEPR DP17957, 2023)',
		year: 2025,
		address: 'https://cepr.org/publications/dp17957',
		supports: 'Quotes of Urals overstated the discount: customs 74 against 52 in December 2022',
		seen: 'secondary',
		bibliography: 'Authors, title, journal seen in one relay; DP number from single reading'
	},
	argus: {
		id: 'argus',
		shortName: 'Argus Urals',
		publisher: 'Argus Media via Interfax',
		title: 'Urals FOB Primorsk discount to North Sea Dated',
		year: 2026,
		address: 'https://www.interfax.ru/business/1075567',
		supports: 'Urals discount at Primorsk from 20.1 in November 2025 to 28.3 in February 2026',
		seen: 'secondary',
		bibliography: 'Agency, bank or press; address not opened'
	},
	ofac135: {
		id: 'ofac135',
		shortName: 'OFAC GL 135',
		publisher: 'U.S. Department of the Treasury, OFAC',
		title: 'General License 135: Russian diesel licensed to 7 April 2027 (9 Oct 2026)',
		year: 2026,
		address: null,
		supports: 'Russian diesel licensed until 7 April 2027: where product exports may go',
		seen: 'secondary',
		bibliography: 'Agency, bank or press; address not opened'
	}
} as const satisfies Record<string, Source>;
