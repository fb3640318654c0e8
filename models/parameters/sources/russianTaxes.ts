import type { Source } from '../sourceType.ts';

/** Tax law, tax prices and receipts of the Russian budget. */
export const RUSSIAN_TAXES_SOURCES = {
	tax342: {
		id: 'tax342',
		shortName: 'Tax Code 342',
		publisher: 'Russian Federation',
		title: 'Tax Code, Part II, chapter 26, article 342 (rate 919 RUB/t, coefficient Kc)',
		year: 2024,
		address: 'https://www.consultant.ru/document/cons_doc_LAW_28165/',
		supports: 'First term of the extraction tax: 919 × (P − 15) × R / 261',
		seen: 'secondary',
		bibliography: 'Recalled, unchecked'
	},
	tax3425: {
		id: 'tax3425',
		shortName: 'Tax Code 342.5',
		publisher: 'Russian Federation',
		title: 'Tax Code, article 342.5 (indicator Dm: Kman, Kk, Kabdt)',
		year: 2024,
		address: 'https://nk-rf.ru/st-342-5-nk-rf/',
		supports: 'Further terms of the extraction tax, of which the constant here is fitted',
		seen: 'secondary',
		bibliography: 'Agency, bank or press; address not opened'
	},
	fnsletters: {
		id: 'fnsletters',
		shortName: 'FNS letters',
		publisher: 'Federal Tax Service',
		title: 'Monthly letters on Kc, average price and exchange rate (2014-2025)',
		year: 2025,
		address: 'https://www.nalog.gov.ru',
		supports: 'Seven monthly coefficients that hold the first term to the letter',
		seen: 'yes',
		bibliography: 'Agency, bank or press; address not opened'
	},
	interfax0125: {
		id: 'interfax0125',
		shortName: 'Interfax Jan 2025',
		publisher: 'Interfax / Ministry of Economic Development',
		title: 'Tax price of oil from January 2025: 0.78 Urals + 0.22 ESPO',
		year: 2025,
		address: 'https://m.interfax.ru/1006436',
		supports: 'Tax price since January 2025: 0.78 Urals and 0.22 ESPO',
		seen: 'secondary',
		bibliography: 'Agency, bank or press; address not opened'
	},
	minfin: {
		id: 'minfin',
		shortName: 'MinFin oil and gas',
		publisher: 'Ministry of Finance of the Russian Federation',
		title: 'Oil and gas revenues of the federal budget, monthly',
		year: 2026,
		address: 'https://minfin.gov.ru/ru/statistics/fedbud/oil',
		supports: 'Monthly oil and gas receipts, on which the tax block was fitted',
		seen: 'secondary',
		bibliography: 'Agency, bank or press; address not opened'
	},
	medtax: {
		id: 'medtax',
		shortName: 'MED tax price',
		publisher: 'Ministry of Economic Development',
		title: 'Average price of Urals for taxation',
		year: 2026,
		address: 'https://sergeytereshkin.co.za/smi/oil-and-gas-budget-revenues-january-worst-result-5.5-years',
		supports: 'Tax prices: 67.66 in January 2025, 39.18 in December, 40.95 in January 2026',
		seen: 'secondary',
		bibliography: 'Agency, bank or press; address not opened'
	},
	izv25: {
		id: 'izv25',
		shortName: 'Salikhov',
		publisher: 'M. Salikhov, Institute of Energy and Finance, via Izvestia',
		title: 'One dollar of Urals is RUB 150-200 bn a year of budget revenue',
		year: 2025,
		address: 'https://en.iz.ru/en/1881596',
		supports: 'One dollar of Urals is RUB 150 to 200 bn of receipts a year',
		seen: 'secondary',
		bibliography: 'Agency, bank or press; address not opened'
	}
} as const satisfies Record<string, Source>;
