import type { Source } from '../sourceType.ts';

/** What outsiders say of Venezuelan output. */
export const VENEZUELA_SOURCES = {
	rys260105: {
		id: 'rys260105',
		shortName: 'Rystad 5 Jan 2026',
		publisher: 'Rystad Energy',
		title: 'Restoring Venezuela to 3 million bpd: USD 183 bn to 2040, 53 bn to hold flat',
		year: 2026,
		address: 'https://www.rystadenergy.com (via businessstandardsng.com, 5-6 Jan 2026)',
		supports: 'Four paths, USD 53 bn to hold output level, USD 183 bn to reach 3 mb/d',
		seen: 'secondary',
		bibliography: 'Agency, bank or press; address not opened'
	},
	rys2609: {
		id: 'rys2609',
		shortName: 'Rystad Sep 2026',
		publisher: 'Rystad Energy',
		title: 'Venezuela oil output could hit 1.8 million bpd by 2030',
		year: 2026,
		address:
			'https://oilprice.com/Energy/Crude-Oil/Venezuela-Oil-Output-Could-Hit-18-Million-Bpd-By-2030-Rystad-Says.html',
		supports: '1.8 mb/d by 2030, which sets the years to the target; only the title was read',
		seen: 'secondary',
		bibliography: 'Agency, bank or press; address not opened'
	},
	rys2019: {
		id: 'rys2019',
		shortName: 'Rystad Feb 2019',
		publisher: 'Rystad Energy via Axios',
		title: "What comes next for Venezuela's oil sector",
		year: 2019,
		address: 'https://www.axios.com/whats-next-venezuelas-oil-sector',
		supports:
			'A forecast of 1.54 mb/d for 2025 against 0.92 to 1.08 in fact: the share of a plan that arrives',
		seen: 'secondary',
		bibliography: 'Agency, bank or press; address not opened'
	},
	jpm2601: {
		id: 'jpm2601',
		shortName: 'JPMorgan Jan 2026',
		publisher: 'J.P. Morgan (N. Kaneva et al.)',
		title: 'Venezuela oil recovery: 1.3-1.4 mb/d in two years, 2.5 in ten',
		year: 2026,
		address:
			'https://www.ecofinagency.com/news/0601-51775-venezuela-oil-recovery-may-pressure-prices-by-2030-banks-say',
		supports: '1.3 to 1.4 mb/d after two years, 2.5 after ten; not yet in long-dated prices',
		seen: 'secondary',
		bibliography: 'Agency, bank or press; address not opened'
	},
	gs2601: {
		id: 'gs2601',
		shortName: 'Goldman 4 Jan 2026',
		publisher: 'Goldman Sachs',
		title: 'Venezuela: 4 USD downside to 2030 oil prices if output recovers to 2 mb/d',
		year: 2026,
		address: 'Reuters via feed.ilidea.com and abokifx.com',
		supports: '2.0 mb/d takes USD 4 off the price of 2030, about 3.6 per mb/d',
		seen: 'secondary',
		bibliography: 'Agency, bank or press; address not opened'
	},
	wm2601: {
		id: 'wm2601',
		shortName: 'Wood Mackenzie Jan 2026',
		publisher: 'Wood Mackenzie',
		title: 'Venezuela: optimistic 2.0 mb/d in one to two years; workovers +200-300 kb/d',
		year: 2026,
		address: 'https://www.keyfactsenergy.com/news/34025/view',
		supports: 'Workovers of 0.2 to 0.3 mb/d; at best 2.0 mb/d after one to two years',
		seen: 'secondary',
		bibliography: 'Agency, bank or press; address not opened'
	},
	csis2601: {
		id: 'csis2601',
		shortName: 'CSIS 13 Jan 2026',
		publisher: 'C. Seigle, Center for Strategic and International Studies',
		title: 'Venezuelan oil: modest 1.5 mb/d by 2028, significant 3.0 by 2035',
		year: 2026,
		address: 'https://www.csis.org (via pubt.io)',
		supports: '1.5 mb/d by 2028 with modest, 3.0 by 2035 with large investment',
		seen: 'secondary',
		bibliography: 'Agency, bank or press; address not opened'
	},
	pdvsa2609: {
		id: 'pdvsa2609',
		shortName: 'PDVSA Sep 2026',
		publisher: 'PDVSA (J. Martinez)',
		title: 'Output targets 1.3 mb/d at end 2026, above 1.5 in 2027',
		year: 2026,
		address: 'Banca y Negocios, 16 Sep 2026',
		supports: 'Targets of 1.3 mb/d for the end of 2026 and more than 1.5 for 2027',
		seen: 'secondary',
		bibliography: 'Agency, bank or press; address not opened'
	},
	chevron2609: {
		id: 'chevron2609',
		shortName: 'Chevron 2 Sep 2026',
		publisher: 'Chevron Corporation via FT / CNN',
		title: 'USD 7 bn to double Venezuelan output by 2031',
		year: 2026,
		address: 'CNN / Financial Times, 2 Sep 2026',
		supports: 'Workover cost of 23 to 28 kUSD per b/d',
		seen: 'secondary',
		bibliography: 'Agency, bank or press; address not opened'
	},
	doe2609: {
		id: 'doe2609',
		shortName: 'US DOE 2026',
		publisher: 'U.S. Department of Energy',
		title: 'Venezuelan output 1.25 mb/d in August 2026; will double',
		year: 2026,
		address: 'CNN, 2 Sep 2026',
		supports: 'Output of 1.25 mb/d in August 2026, above the official figure',
		seen: 'secondary',
		bibliography: 'Agency, bank or press; address not opened'
	},
	monaldi: {
		id: 'monaldi',
		shortName: 'Monaldi 2022',
		publisher: 'F. Monaldi, Baker Institute',
		title: 'Venezuela: USD 10 bn a year for six years to add 2 mb/d',
		year: 2022,
		address: 'https://www.agenzianova.com (11 Jan 2022)',
		supports: 'Cheapest expansion: about 30 kUSD per b/d',
		seen: 'secondary',
		bibliography: 'Agency, bank or press; address not opened'
	}
} as const satisfies Record<string, Source>;
