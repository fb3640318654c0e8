import type { Source } from '../sourceType.ts';

/** The budget rule, the fund and the plans of the Russian budget. */
export const RUSSIAN_BUDGET_SOURCES = {
	plitka: {
		id: 'plitka',
		shortName: 'PLITKA / The Insider Oct 2026',
		publisher: 'PLITKA Analytics quoting Reuters via The Insider and MinFin',
		title: 'Urals price 2026 and oil and gas revenue January-September',
		year: 2026,
		address: null,
		supports: 'Receipts of 5.47 trn in the first nine months of 2026, 6.61 a year before',
		seen: 'secondary',
		bibliography: 'Agency, bank or press; address not opened'
	},
	deficit26: {
		id: 'deficit26',
		shortName: 'MinFin Jan-Jul 2026',
		publisher: 'Ministry of Finance via Interfax / NV, 12 Aug 2026',
		title: 'Federal budget January-July 2026',
		year: 2026,
		address: null,
		supports: 'Deficit of 6.5 trn in the first seven months of 2026',
		seen: 'secondary',
		bibliography: 'Agency, bank or press; address not opened'
	},
	budget25: {
		id: 'budget25',
		shortName: 'Budget rule law 2025',
		publisher: 'Ministry of Finance of the Russian Federation',
		title: 'Cut-off price lowered by one dollar a year from 2026 to 55 in 2030',
		year: 2025,
		address:
			'https://www.themoscowtimes.com/2025/09/18/russian-government-moves-to-tighten-budget-rule-as-oil-income-shrinks-a90561',
		supports: 'Cut-off price one dollar lower each year, 55 in 2030',
		seen: 'secondary',
		bibliography: 'Agency, bank or press; address not opened'
	},
	budget25b: {
		id: 'budget25b',
		shortName: 'Interfax budget rule',
		publisher: 'Interfax',
		title: 'Cut-off 59 in 2026, +2 % a year after 2030',
		year: 2025,
		address: 'https://www.interfax.ru/business/1049547',
		supports: 'Cut-off price of 59 in 2026; 2 % more each year after 2030',
		seen: 'secondary',
		bibliography: 'Agency, bank or press; address not opened'
	},
	budget2603: {
		id: 'budget2603',
		shortName: 'Kommersant 4 Mar 2026',
		publisher: 'Kommersant',
		title: 'MinFin suspends rule operations; new cut-off price in preparation',
		year: 2026,
		address: 'https://www.kommersant.ru/doc/8480326',
		supports: 'Rule suspended in March 2026; what replaced it was not found',
		seen: 'secondary',
		bibliography: 'Agency, bank or press; address not opened'
	},
	budget26: {
		id: 'budget26',
		shortName: 'Budget law 2026',
		publisher: 'Russian Federation',
		title:
			'Federal budget 2026-2028: Urals 59, RUB 92.2 per USD, oil and gas 8.918 trn, revenue 40.28, spending 44.07, GDP 235.07 trn',
		year: 2025,
		address: 'https://finance.rambler.ru (55685184)',
		supports: 'Plan for 2026: Urals 59 at RUB 92.2, oil and gas 8.918 trn, GDP 235.07 trn',
		seen: 'secondary',
		bibliography: 'Agency, bank or press; address not opened'
	},
	nwf: {
		id: 'nwf',
		shortName: 'NWF',
		publisher: 'Ministry of Finance of the Russian Federation',
		title: 'National Wealth Fund: liquid assets',
		year: 2026,
		address: 'https://minfin.gov.ru/ru/perfomance/nationalwealthfund/statistics',
		supports: 'Liquid part of the fund: RUB 4.1 trn on 1 January 2026',
		seen: 'secondary',
		bibliography: 'Agency, bank or press; address not opened'
	},
	cbrforecast: {
		id: 'cbrforecast',
		shortName: 'Bank of Russia Feb 2026',
		publisher: 'Bank of Russia',
		title: 'Medium-term forecast 13 Feb 2026: tax price 45 / 50 / 55',
		year: 2026,
		address: 'https://www.interfax.ru/business/1072621',
		supports: 'Tax price of 45, 50 and 55 in the next years',
		seen: 'secondary',
		bibliography: 'Agency, bank or press; address not opened'
	}
} as const satisfies Record<string, Source>;
