import type { Source } from '../sourceType.ts';

/** Studies of how demand, supply and stocks answer a price. */
export const ELASTICITIES_SOURCES = {
	bh19: {
		id: 'bh19',
		shortName: 'BH19',
		publisher: 'C. Baumeister, J. D. Hamilton',
		title:
			'Structural Interpretation of Vector Autoregressions with Incomplete Identification: Revisiting the Role of Oil Supply and Demand Shocks. American Economic Review 109(5), 1873-1910',
		year: 2019,
		address: 'https://doi.org/10.1257/aer.20151569',
		supports: 'A market view: supply 0.15, demand -0.35 at one month',
		seen: 'secondary',
		bibliography: 'Authors, volume, pages and DOI seen'
	},
	cci19: {
		id: 'cci19',
		shortName: 'CCI19',
		publisher: 'D. Caldara, M. Cavallo, M. Iacoviello',
		title: 'Oil Price Elasticities and Oil Price Fluctuations. Journal of Monetary Economics 103, 1-20',
		year: 2019,
		address: 'https://doi.org/10.1016/j.jmoneco.2018.08.004',
		supports: 'A market view: supply 0.10, demand -0.14',
		seen: 'secondary',
		bibliography: 'IFDP 1173 DOI seen; journal volume, pages, DOI recalled'
	},
	km14: {
		id: 'km14',
		shortName: 'KM14',
		publisher: 'L. Kilian, D. P. Murphy',
		title:
			'The Role of Inventories and Speculative Trading in the Global Market for Crude Oil. Journal of Applied Econometrics 29(3), 454-478',
		year: 2014,
		address: 'https://doi.org/10.1002/jae.2322',
		supports: 'A market view: supply 0.015, demand -0.26; how much of the answer is stocks',
		seen: 'secondary',
		bibliography: 'Authors, volume, pages and DOI seen'
	},
	bnr21: {
		id: 'bnr21',
		shortName: 'BNR21',
		publisher: 'H. C. Bjornland, F. M. Nordvik, M. Rohrer',
		title:
			'Supply Flexibility in the Shale Patch: Evidence from North Dakota. Journal of Applied Econometrics 36(3), 273-292',
		year: 2021,
		address: 'https://doi.org/10.1002/jae.2808',
		supports: 'Tight oil answers with 0.3 to 0.9, conventional wells hardly at all',
		seen: 'yes',
		bibliography: 'Authors, title and DOI seen; volume and pages recalled'
	},
	jrw: {
		id: 'jrw',
		shortName: 'JRW',
		publisher: 'S. Johnson, L. Rachel, C. Wolfram',
		title: 'A Theory of Price Caps on Non-Renewable Resources. NBER Working Paper 31347',
		year: 2023,
		address: 'https://doi.org/10.3386/w31347',
		supports: 'Oil prices revert by 0.21 a year; Russian supply stands still above 40 USD',
		seen: 'secondary',
		bibliography: 'Title and findings seen; NBER number and DOI recalled'
	},
	kanzig21: {
		id: 'kanzig21',
		shortName: 'Kanzig 2021',
		publisher: 'D. R. Kanzig',
		title:
			'The Macroeconomic Effects of Oil Supply News: Evidence from OPEC Announcements. American Economic Review 111(4), 1092-1125',
		year: 2021,
		address: 'https://doi.org/10.1257/aer.20190964',
		supports: 'News of later supply moves the price before the barrels come',
		seen: 'secondary',
		bibliography: 'Recalled, unchecked'
	},
	np19: {
		id: 'np19',
		shortName: 'Newell-Prest',
		publisher: 'R. G. Newell, B. C. Prest',
		title:
			'The Unconventional Oil Supply Boom: Aggregate Price Response from Microdata. The Energy Journal 40(3), 1-30',
		year: 2019,
		address: 'https://doi.org/10.5547/01956574.40.3.rnew',
		supports: 'How fast tight oil answers: drilling elasticities of 1.6 and 1.3',
		seen: 'secondary',
		bibliography: 'Title and NBER w23973 seen; journal volume, pages, DOI recalled'
	},
	gim18: {
		id: 'gim18',
		shortName: 'Golombek et al.',
		publisher: 'R. Golombek, A. A. Irarrazabal, L. Ma',
		title:
			"OPEC's Market Power: An Empirical Dominant Firm Model for the Oil Market. Energy Economics 70, 98-115",
		year: 2018,
		address: 'https://doi.org/10.1016/j.eneco.2017.11.009',
		supports: 'Upper end of long supply elasticities, 0.32, and demand of -0.35',
		seen: 'memory',
		bibliography: 'Authors, volume, pages seen; DOI recalled'
	},
	foroni: {
		id: 'foroni',
		shortName: 'Foroni-Stracca',
		publisher: 'C. Foroni, L. Stracca',
		title:
			'Much Ado About Nothing? The Shale Oil Revolution and the Global Supply Curve. ECB Working Paper 2309',
		year: 2019,
		address: 'https://www.ecb.europa.eu/pub/pdf/scpwps/ecb.wp2309~a62266fa42.en.pdf',
		supports: 'A world supply curve that is rather steep',
		seen: 'yes',
		bibliography: 'Title and ECB number seen; authors recalled'
	},
	guntner: {
		id: 'guntner',
		shortName: 'Guentner',
		publisher: 'J. H. F. Guntner',
		title: 'How Do Oil Producers Respond to Oil Demand Shocks? Energy Economics 44, 1-13',
		year: 2014,
		address: 'https://doi.org/10.1016/j.eneco.2014.03.012',
		supports: 'Producers hardly answer at once',
		seen: 'secondary',
		bibliography: 'Recalled, unchecked'
	},
	hamilton09: {
		id: 'hamilton09',
		shortName: 'Hamilton 2009',
		publisher: 'J. D. Hamilton',
		title:
			'Causes and Consequences of the Oil Shock of 2007-08. Brookings Papers on Economic Activity, Spring 2009, 215-261',
		year: 2009,
		address: 'https://www.brookings.edu/articles/causes-and-consequences-of-the-oil-shock-of-2007-08/',
		supports: 'Demand elasticity of -0.06 in the run-up of 2008',
		seen: 'secondary',
		bibliography: 'Recalled, unchecked'
	},
	bilgin: {
		id: 'bilgin',
		shortName: 'Bilgin-Ellwanger',
		publisher: 'D. Bilgin, R. Ellwanger',
		title: 'The Simple Economics of Global Fuel Consumption. Bank of Canada Staff Working Paper 2019-35',
		year: 2019,
		address: 'https://www.bankofcanada.ca/2019/09/staff-working-paper-2019-35/',
		supports: 'Supply 0.015 and fuel demand -0.023; a table of the views',
		seen: 'secondary',
		bibliography: 'Recalled, unchecked'
	},
	nerlove: {
		id: 'nerlove',
		shortName: 'Nerlove 1958',
		publisher: 'M. Nerlove',
		title: "The Dynamics of Supply: Estimation of Farmers' Response to Price. Johns Hopkins Press",
		year: 1958,
		address: 'ISBN 9780801804915',
		supports: 'Partial adjustment, the form of every response here',
		seen: 'memory',
		bibliography: 'Recalled, unchecked'
	}
} as const satisfies Record<string, Source>;
