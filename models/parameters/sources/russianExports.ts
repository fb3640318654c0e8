import type { Source } from '../sourceType.ts';

/** Russian volumes, receipts and the currencies they are paid in. */
export const RUSSIAN_EXPORTS_SOURCES = {
	crea: {
		id: 'crea',
		shortName: 'CREA',
		publisher: 'Centre for Research on Energy and Clean Air',
		title: 'Monthly analysis of Russian fossil fuel exports and sanctions',
		year: 2026,
		address: 'https://energyandcleanair.org',
		supports: 'Receipts by day; July 2026: Urals 60.22, discount 21, products 4.7 Mt',
		seen: 'secondary',
		bibliography: 'Agency, bank or press; address not opened'
	},
	kse: {
		id: 'kse',
		shortName: 'KSE',
		publisher: 'KSE Institute',
		title: 'Russian oil tracker and sanctions memos: +10 USD gives +18.3 bn crude, +10.5 bn products',
		year: 2023,
		address: 'https://kse.ua',
		supports: 'Ten dollars are USD 18.3 bn of crude and 10.5 bn of product receipts a year',
		seen: 'secondary',
		bibliography: 'Agency, bank or press; address not opened'
	},
	seigle: {
		id: 'seigle',
		shortName: 'CSIS Aug 2025',
		publisher: 'C. Seigle, CSIS',
		title: 'Russian oil: 7.3 mb/d at 64 USD is 467 mn a day',
		year: 2025,
		address: 'https://www.csis.org (via pubt.io)',
		supports: '7.3 mb/d at USD 64 bring 467 m a day',
		seen: 'secondary',
		bibliography: 'Agency, bank or press; address not opened'
	},
	bbg2608: {
		id: 'bbg2608',
		shortName: 'Bloomberg 25 Aug 2026',
		publisher: 'Bloomberg',
		title: 'Russian seaborne crude 3.46 mb/d, USD 1.65 bn a week, output 8.89 mb/d',
		year: 2026,
		address: null,
		supports: 'Seaborne crude of 3.46 mb/d and output of 8.89 mb/d in August 2026',
		seen: 'secondary',
		bibliography: 'Agency, bank or press; address not opened'
	},
	atl2609: {
		id: 'atl2609',
		shortName: 'Atlantic Council 2026',
		publisher: 'Atlantic Council EnergySource',
		title: 'No quick fixes for the squeeze on refined products',
		year: 2026,
		address:
			'https://www.atlanticcouncil.org/blogs/energysource/no-quick-fixes-for-the-squeeze-on-refined-products/',
		supports: 'Product exports of about 1.1 mb/d in July and August 2026, fewest in 20 years',
		seen: 'secondary',
		bibliography: 'Agency, bank or press; address not opened'
	},
	cbrbop: {
		id: 'cbrbop',
		shortName: 'Bank of Russia exports',
		publisher: 'Bank of Russia',
		title: 'Exports of crude oil and oil products, 2000-2021 (external-sector statistics)',
		year: 2022,
		address: 'https://www.cbr.ru/statistics/macro_itm/svs/',
		supports: 'Export receipts by year, 2000 to 2021',
		seen: 'memory',
		bibliography: 'Recalled, unchecked'
	},
	minenergo25: {
		id: 'minenergo25',
		shortName: 'Energy Ministry Sep 2025',
		publisher: 'Ministry of Energy of the Russian Federation via Izvestia, 16 Sep 2025',
		title: 'Oil industry development strategy to 2050 (presentation): settlement currencies',
		year: 2025,
		address:
			'https://finance-rambler.ru/economics/55307732-dolya-dollarov-v-raschetah-za-rossiyskuyu-neft-upala-do-5/',
		supports: 'Settlement of oil exports: yuan 67 %, rouble 24, dollar 5, others 4, euro 1',
		seen: 'secondary',
		bibliography: 'Agency, bank or press; address not opened'
	},
	cbrfx: {
		id: 'cbrfx',
		shortName: 'Bank of Russia FX',
		publisher: 'Bank of Russia',
		title: 'Official exchange rate RUB/USD',
		year: 2026,
		address: 'https://www.cbr.ru/currency_base/',
		supports: 'Official exchange rate; 76.6 on average in February 2026',
		seen: 'secondary',
		bibliography: 'Agency, bank or press; address not opened'
	}
} as const satisfies Record<string, Source>;
