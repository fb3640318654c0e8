import type { Source } from '../sourceType.ts';

/** What others expect a given volume to do to the price, and how OPEC+ answers. */
export const PRICE_RESPONSE_SOURCES = {
	gs2503: {
		id: 'gs2503',
		shortName: 'Goldman Mar 2025',
		publisher: 'Goldman Sachs',
		title: 'Rule of thumb: US shale -0.2 / -0.5 mb/d per -10 USD',
		year: 2025,
		address: 'https://energynow.com/2025/03',
		supports: 'Ten dollars less take 0.2 to 0.5 mb/d off US tight oil within a year',
		seen: 'secondary',
		bibliography: 'Agency, bank or press; address not opened'
	},
	gs2506: {
		id: 'gs2506',
		shortName: 'Goldman 13 Jun 2025',
		publisher: 'Goldman Sachs',
		title: 'Core OPEC+ makes up half of peak Iranian shortfall',
		year: 2025,
		address: 'https://boereport.com/2025/06/13',
		supports: 'Core OPEC+ replaces half of a loss in Iran',
		seen: 'secondary',
		bibliography: 'Agency, bank or press; address not opened'
	},
	barc2602: {
		id: 'barc2602',
		shortName: 'Barclays Feb 2026',
		publisher: 'Barclays',
		title: '-1 mb/d for 12 months adds 8 USD to fair value',
		year: 2026,
		address: 'https://www.businessday.co.za (23 Feb 2026)',
		supports: 'One mb/d less for a year adds USD 8 to fair value',
		seen: 'secondary',
		bibliography: 'Agency, bank or press; address not opened'
	},
	quint: {
		id: 'quint',
		shortName: 'Quint-Venditti',
		publisher: 'D. Quint, F. Venditti',
		title: 'The Influence of OPEC+ on Oil Prices: A Quantitative Assessment. ECB Working Paper 2467',
		year: 2020,
		address: 'https://www.ecb.europa.eu/pub/pdf/scpwps/ecb.wp2467.en.pdf',
		supports: 'Cuts of 2017 to 2020 raised the price by about 6 %, USD 4',
		seen: 'secondary',
		bibliography: 'Recalled, unchecked'
	},
	behar: {
		id: 'behar',
		shortName: 'Behar-Ritz',
		publisher: 'A. Behar, R. A. Ritz',
		title:
			'OPEC vs US Shale: Analyzing the Shift to a Market-Share Strategy. Energy Economics 63, 185-198 (IMF WP/16/131)',
		year: 2017,
		address: 'https://doi.org/10.1016/j.eneco.2016.12.021',
		supports: 'Regimes of OPEC: defend the price or the market share',
		seen: 'secondary',
		bibliography: 'Recalled, unchecked'
	},
	wb15: {
		id: 'wb15',
		shortName: 'World Bank 2015',
		publisher: 'World Bank (S. Devarajan, L. Mottaghi)',
		title: 'MENA Quarterly Economic Brief 5: Economic Implications of Lifting Sanctions on Iran, July 2015',
		year: 2015,
		address:
			'https://openknowledge.worldbank.org (press release 10 Aug 2015, via sputnikglobe.com/20150811/1025615021.html)',
		supports: 'One mb/d more takes USD 10 off the price where only demand answers',
		seen: 'secondary',
		bibliography: 'Press release seen; issue number and authors recalled'
	},
	wb16: {
		id: 'wb16',
		shortName: 'Ianchovichina et al.',
		publisher: 'E. Ianchovichina, S. Devarajan, C. Lakatos',
		title:
			'Lifting Economic Sanctions on Iran: Global Effects and Strategic Responses. World Bank Policy Research WP 7549',
		year: 2016,
		address: 'http://realiran.org/lifting-economic-sanctions-on-iran-global-effects-and-strategic-responses/',
		supports: 'Price 13 % lower once Iran is back, if Gulf exporters stand still',
		seen: 'secondary',
		bibliography: 'Title and two authors seen; WP number and third author recalled'
	},
	eia1504: {
		id: 'eia1504',
		shortName: 'EIA 2015 (Apr)',
		publisher: 'U.S. Energy Information Administration',
		title: 'Short-Term Energy Outlook, April 2015: Iran box',
		year: 2015,
		address: 'https://www.eia.gov/outlooks/steo/archives/apr15.pdf',
		supports: '0.7 mb/d more from Iran: Brent of 2016 lower by USD 5 to 15',
		seen: 'secondary',
		bibliography: 'Agency, bank or press; address not opened'
	},
	eia1508: {
		id: 'eia1508',
		shortName: 'EIA 2015 (Aug)',
		publisher: 'U.S. Energy Information Administration',
		title: 'Today in Energy 22492: lifting of sanctions on Iran (STEO August 2015)',
		year: 2015,
		address: 'https://www.eia.gov/todayinenergy/detail.php?id=22492',
		supports: 'Saudi Arabia not expected to make room for Iran',
		seen: 'secondary',
		bibliography: 'Agency, bank or press; address not opened'
	},
	wb23: {
		id: 'wb23',
		shortName: 'World Bank 2023',
		publisher: 'World Bank',
		title: 'Commodity Markets Outlook, October 2023',
		year: 2023,
		address: 'https://openknowledge.worldbank.org',
		supports:
			'Losses of 0.5 to 2, 3 to 5 and 6 to 8 mb/d raise the price by 3 to 13, 21 to 35 and 56 to 75 %',
		seen: 'secondary',
		bibliography: 'Agency, bank or press; address not opened'
	}
} as const satisfies Record<string, Source>;
