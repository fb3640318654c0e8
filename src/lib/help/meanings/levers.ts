import type { Meaning } from '../meanings.ts';

const method = (place: string, label: string) => ({ path: `method#${place}`, label });
const lever = (id: string, label: string) => ({ path: `sources#${id}`, label });

/** Terms of the oil trade and of the Russian budget. */
export const LEVER_MEANINGS = {
	mbd: {
		says: 'Million barrels a day. The world uses a little over a hundred of them; a barrel holds 159 litres.'
	},
	brent: {
		says: 'Crude from the North Sea to whose price most oil that crosses a sea is sold. The model clears the market at it.',
		see: method('brent', 'How the price is found')
	},
	urals: {
		says: 'The main export grade of western Russia, heavier and more sulphurous than Brent and therefore cheaper even without sanctions.',
		see: method('urals', 'Urals in the model')
	},
	espo: {
		says: 'The grade that eastern Siberia sends by pipe to the Pacific. It goes to China for the most part and fetches more than Urals.',
		see: method('espo', 'ESPO in the model')
	},
	taxPrice: {
		says: 'The price with which Russian oil taxes are reckoned. Here it is a mean of Urals and ESPO, 78 to 22.',
		see: method('taxPrice', 'The equation')
	},
	discount: {
		says: 'Dollars by which Russian oil is cheaper than Brent. It pays for longer ways, older ships and the risk of dealing with a sanctioned seller.',
		see: lever('grades.discount', 'The lever and its sources')
	},
	priceCap: {
		says: 'The highest price at which ships and insurers of the sanctioning states may carry Russian crude. It binds only where it is enforced and Urals stands above it.',
		see: method('priceCap', 'The cap in the model')
	},
	opecOffset: {
		says: 'The share of the extra Venezuelan barrels that OPEC+ takes off the market again, to hold the price. At 0 % it does nothing, at 100 % it takes back all of them.',
		see: lever('opec.offsetShare', 'The lever and its sources')
	},
	spareCapacity: {
		says: 'Output that could be switched on within weeks and kept up. Most of what the world has lies with a few members of OPEC+.'
	},
	elasticity: {
		says: 'Per cent by which a quantity answers one per cent on its price. Supply has one above zero, demand one below; the smaller both are, the further the price moves.',
		see: method('clearing', 'How they set the price')
	},
	halfLife: {
		says: 'The time in which half of a slow answer has happened; after two of them three quarters have.',
		see: method('slow', 'The equation')
	},
	hardCurrency: {
		says: 'The part of export receipts that buyers bring as foreign money and that can pay for imports. Which part that is can be argued: a lever holds three definitions.',
		see: lever('settlement.definition', 'The three definitions')
	},
	products: {
		says: 'Crude is oil as it leaves the field; products are what refineries make of it, such as diesel and fuel oil. Russia sells both abroad.',
		see: lever('russia.crudeExports', 'What Russia exports')
	},
	directLosses: {
		says: 'What Russia loses in Venezuela itself, whatever the oil price does: sales of diluent, joint ventures, arms.',
		see: method('directLoss', 'The equation')
	},
	exchangeRate: {
		says: 'Roubles for a dollar: more is a weaker rouble. A weaker rouble turns fewer dollars into as many roubles, which softens the blow to the budget.',
		see: method('exchangeRate', 'The equation')
	},
	receipts: {
		says: 'What comes in: for exporters the price times the volume, for the federal budget the taxes on oil and gas.',
		see: method('receipts', 'Receipts of the budget')
	},
	extractionTax: {
		says: 'Known as MET, in Russian NDPI: the largest Russian oil tax. It is levied on each tonne out of the ground and rises with the tax price.',
		see: method('met', 'The equation')
	},
	additionalIncome: {
		says: 'Known as NDD: a tax on what a field earns beyond its costs, in place of a part of the extraction tax.',
		see: method('instalment', 'The equation')
	},
	damper: {
		says: 'What the state pays refineries for selling fuel at home below the price abroad. At a lower world price it costs less.',
		see: method('support', 'The equation')
	},
	budgetRule: {
		says: 'The law that lets the budget spend oil and gas receipts as if oil stood at a fixed price. What comes in beyond is saved, what is missing is drawn from the fund.',
		see: method('flow', 'The equation')
	},
	cutoff: {
		says: 'The oil price of the budget rule: above it receipts are saved, below it the fund pays.',
		see: method('cutoff', 'The equation')
	},
	wealthFund: {
		says: 'Russia’s reserve from better years. Only its liquid part, gold and yuan, can fill a gap in the budget at once.',
		see: method('wealthFund', 'The fund in the model')
	},
	climb: {
		says: 'New output starts slowly, grows fastest half-way and slows down towards its goal, as in the record of fields and countries.',
		see: method('logistic', 'The equation')
	},
	netTrade: {
		says: 'Oil that a country produces less what it uses. Who has more than it needs loses when the price falls, who must buy gains.'
	}
} satisfies Record<string, Meaning>;
