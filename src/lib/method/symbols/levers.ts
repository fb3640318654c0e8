import type { ParameterId } from '#models/parameters/registry.ts';

/** Symbols that are levers: name in the equations → the parameters behind it; the first gives the number put in. */
export const LEVER_SYMBOLS: Readonly<Record<string, readonly [ParameterId, ...ParameterId[]]>> = {
	halfLife: [
		'market.tightOilHalfLife',
		'market.demandHalfLife',
		'market.otherSupplyHalfLife',
		'russia.supplyHalfLife',
		'market.storageHalfLife',
		'opec.halfLife'
	],
	brentShift: ['outlook.brentShift'],
	brentError: ['outlook.brentError'],
	initialOutput: ['venezuela.initialOutput'],
	counterfactualDecline: ['venezuela.counterfactualDecline'],
	quickWin: ['venezuela.quickWin'],
	quickWinYears: ['venezuela.quickWinYears'],
	target: ['venezuela.target'],
	yearsToTarget: ['venezuela.yearsToTarget'],
	maxGrowth: ['venezuela.maxGrowth'],
	delivery: ['venezuela.delivery'],
	holdCapex: ['venezuela.holdCapex'],
	quickWinCapex: ['venezuela.quickWinCapex'],
	expansionCapex: ['venezuela.expansionCapex'],
	short: [
		'market.tightOilElasticityShort',
		'market.demandElasticityShort',
		'market.otherSupplyElasticityShort',
		'russia.supplyElasticityShort'
	],
	long: [
		'market.tightOilElasticityLong',
		'market.demandElasticityLong',
		'market.otherSupplyElasticityLong',
		'russia.supplyElasticityLong'
	],
	tightOilVolume: ['market.tightOilVolume'],
	otherSupplyVolume: ['market.otherSupplyVolume'],
	production: ['russia.production'],
	storageElasticity: ['market.storageElasticity'],
	anticipation: ['market.anticipation'],
	offsetShare: ['opec.offsetShare'],
	spareCapacity: ['opec.spareCapacity'],
	maxCut: ['opec.maxCut'],
	priceFloor: ['opec.priceFloor'],
	russiaShare: ['opec.russiaShare'],
	statedDiscount: ['grades.discount'],
	discountSlope: ['grades.discountSlope'],
	heavyPressure: ['grades.heavyPressure'],
	espoPremium: ['grades.espoPremium'],
	espoWeight: ['grades.espoWeight'],
	productRatio: ['grades.productRatio'],
	enforcedShare: ['cap.enforcedShare'],
	shockSupply: ['shock.supply', 'shock.startYears', 'shock.years'],
	shockDemand: ['shock.demand', 'shock.startYears', 'shock.years'],
	normalCrudeExports: ['russia.crudeExports'],
	productExports: ['russia.productExports'],
	naphthaLoss: ['direct.naphthaLoss'],
	servicesLoss: ['direct.servicesLoss'],
	armsLoss: ['direct.armsLoss'],
	hardCurrencyShare: [
		'settlement.economicShare',
		'settlement.nonRoubleShare',
		'settlement.dollarEuroShare',
		'settlement.definition'
	],
	fxRate: ['fx.rate'],
	drift: ['fx.drift'],
	oilElasticity: ['fx.oilElasticity'],
	metTonnage: ['fiscal.metTonnage'],
	metConstant: ['fiscal.metConstant'],
	gasAndOther: ['fiscal.gasAndOther'],
	refinerySupportTonnage: ['fiscal.refinerySupportTonnage'],
	profitTaxBase: ['fiscal.profitTaxBase'],
	profitTaxElasticity: ['fiscal.profitTaxElasticity'],
	cutoffPrice: ['budget.cutoffPrice'],
	planExchangeRate: ['budget.planExchangeRate']
};

/** Levers that mathematics writes short; the others stand as their words. */
const SHORT_TEX: Readonly<Record<string, string>> = {
	shockSupply: 'S',
	shockDemand: '\\delta',
	fxRate: 'R_{\\text{start}}'
};

/**
 * TeX of a lever symbol: its words, upright.
 *
 * @example leverTex('quickWinYears'); // => '\\text{quick win years}'
 */
export function leverTex(name: string): string {
	const words = name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
	return SHORT_TEX[name] ?? `\\text{${words}}`;
}
