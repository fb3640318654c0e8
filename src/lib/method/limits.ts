/** A limit of the model: where it stops and what that does to its numbers. */
export interface Limit {
	readonly title: string;
	readonly text: string;
}

/** Where a better equation would be welcome. */
export const LIMITS: readonly Limit[] = [
	{
		title: 'Supply stands still while demand grows',
		text: 'Volumes of tight oil, other producers and Russia at the outlook’s price stay what they are for ten years, although demand grows. The outlook’s price has to stand for whatever fills the gap.'
	},
	{
		title: 'The core of OPEC does not look at prices',
		text: 'OPEC+ answers barrels, and a price floor where one is set. It has no wish for a price or for revenue, and its members do not quarrel.'
	},
	{
		title: 'Tanks have neither top nor bottom',
		text: 'Stocks can grow or shrink without bound, and the price norm of stock holders follows the past price, not the futures curve.'
	},
	{
		title: 'Looking ahead is a rule of thumb',
		text: 'Anticipation mixes a later price into today’s. No condition keeps anybody from earning by holding oil between the two.'
	},
	{
		title: 'Cheaper oil makes nobody richer',
		text: 'Users buy more because oil is cheaper, not because they have more left to spend: there is no income effect.'
	},
	{
		title: 'Gas stands apart',
		text: 'Gas prices that follow oil would move Russian receipts too. Here gas and the rest of the receipts are one constant sum that grows with the rouble.'
	},
	{
		title: 'Freight lies inside the discount',
		text: 'What shippers and insurers take is part of the one discount; a change of freight alone has to be entered there.'
	},
	{
		title: 'Products are one ratio',
		text: 'All products sell at one fixed share of Brent, without a cap of their own.'
	},
	{
		title: 'Taxes do not know the cap',
		text: 'An enforced price cap lowers what crude earns. The taxes go on being reckoned on the price without it, so the budget loses nothing by the cap here.'
	},
	{
		title: 'The rouble is simple',
		text: 'Its answer to oil ignores capital controls and the purchases and sales of the budget rule.'
	},
	{
		title: 'Draws are independent',
		text: 'The uncertain parameters are drawn one by one. Where two of them move together in the world, the band is too narrow or too wide.'
	},
	{
		title: 'The discount is a regime, not a forecast',
		text: 'It holds for as long as the sanctions and the fleet are what they are. The model does not predict when they change.'
	}
];

/** What a reader must not do with the numbers. */
export const NOT_FOR: readonly Limit[] = [
	{
		title: 'Not a forecast of the price',
		text: 'The level of Brent is somebody else’s outlook. The model says by how much a change moves it, all else equal; the price itself will move for other reasons, and more.'
	},
	{
		title: 'Not for trading or hedging',
		text: 'Months are means, quantities are round, and nothing is fitted to the curve of futures.'
	},
	{
		title: 'Not a judgement on a policy',
		text: 'It weighs one channel, barrels to receipts. Whether a policy is lawful, wise or decent is not among its series.'
	},
	{
		title: 'Not beyond the ranges',
		text: 'Outside the prices on which the taxes were fitted, or with shocks that no storage could carry, the run carries a warning. Read those months as an extrapolation.'
	},
	{
		title: 'Not for a single month',
		text: 'The monthly series show timing of taxes and cuts. What the model knows about the world it knows by the year.'
	}
];
