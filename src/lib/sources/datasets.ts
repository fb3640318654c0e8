import { BRENT } from '#models/data/brent.ts';
import { lastMonth } from '#models/data/lastMonth.ts';
import { NET_OIL_TRADE } from '#models/data/netOilTrade.ts';
import { OUTLOOKS } from '#models/data/outlooks.ts';
import { RUSSIA } from '#models/data/russia.ts';
import { RUSSIA_2026 } from '#models/data/russia2026.ts';
import { RUSSIA_EXPORTS } from '#models/data/russiaExports.ts';
import type { MonthlySeries } from '#models/data/series.ts';
import { VENEZUELA_OFFICIAL } from '#models/data/venezuelaOutput.ts';
import { DEFAULTS } from '#models/parameters/registry.ts';
import type { SourceId } from '#models/parameters/sources.ts';

/** A set of figures that ships with the model, with its reach and how it is brought up to date. */
export interface Dataset {
	readonly title: string;
	readonly reach: string;
	readonly sources: readonly SourceId[];
	readonly caution: string;
	/** How to bring it up to date. */
	readonly update: string;
}

const reach = (series: MonthlySeries) => `${series.from} to ${lastMonth(series)}, monthly`;

/** Every set of figures, upstream first. */
export function datasets(): readonly Dataset[] {
	const outlook = OUTLOOKS[DEFAULTS.outlook.vintage];
	return [
		{
			title: 'Outlook for Brent and demand',
			reach: `published ${outlook.date}; the one of January 2026 is kept`,
			sources: ['steo2610', 'steo2601'],
			caution: outlook.assumed,
			update:
				'Save EIA’s new table, run npm run outlook, add the vintage beside the older ones; old links keep theirs.'
		},
		{
			title: 'Brent',
			reach: reach(BRENT),
			sources: ['eiabrent'],
			caution: BRENT.caution,
			update: 'Append EIA’s monthly means to models/data/brent.ts.'
		},
		{
			title: 'Venezuelan crude output',
			reach: reach(VENEZUELA_OFFICIAL),
			sources: ['jodi', 'opecmomr'],
			caution: VENEZUELA_OFFICIAL.caution,
			update:
				'Append the official figure of OPEC’s monthly report to models/data/venezuelaOutput.ts; never mix measures.'
		},
		{
			title: 'Russian months: prices, volumes, receipts',
			reach: `${RUSSIA[0].month} to ${RUSSIA[RUSSIA.length - 1].month}, monthly, with gaps`,
			sources: ['medtax', 'cbrfx', 'ieamonths', 'minfin'],
			caution: 'Mostly read in news relays; recalled figures are marked and never tested against.',
			update:
				'Add rows to models/data/russia.ts with their addresses, run npm run fit, and say in the changelog what moves.'
		},
		{
			title: 'Scattered Russian figures of 2026',
			reach: `${RUSSIA_2026.length} readings, January to October 2026`,
			sources: ['crea', 'bbg2608', 'minfin'],
			caution: 'Too scattered for a series; doubtful ones are marked.',
			update: 'Add readings to models/data/russia2026.ts with publisher and day.'
		},
		{
			title: 'Russian export receipts by period',
			reach: `${RUSSIA_EXPORTS.length} readings, 2019 to 2026`,
			sources: ['ieamonths', 'bbg2608', 'atl2609'],
			caution: 'Scopes differ: crude alone, crude and products, seaborne.',
			update: 'Add readings to models/data/russiaExports.ts; keep the scope.'
		},
		{
			title: 'Net oil trade of countries',
			reach: `${NET_OIL_TRADE.length} countries`,
			sources: ['eiaintl', 'owid'],
			caution: 'Production less consumption, years as stated by country.',
			update: 'Renew models/data/netOilTrade.ts when EIA’s yearly tables appear.'
		}
	];
}
