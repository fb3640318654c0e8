import type { fiscal } from '../groups/fiscal.ts';
import type { ParameterWords } from '../types.ts';

/** Tax constants, fitted together on monthly receipts of January 2024 to February 2026 and two budget laws: in words. */
export const fiscalWords = {
	metTonnage: {
		meaning: 'Oil a month on which the extraction tax (MET) falls.',
		basis: 'Fitted on monthly receipts of January 2024 to February 2026; mean error 6.5 %.',
		disputes: []
	},
	metConstant: {
		meaning: 'What the extraction tax (MET) takes on each tonne beside its two price terms.',
		basis: 'Stands for the further terms of the law; fitted on receipts and reported rates.',
		disputes: []
	},
	gasAndOther: {
		meaning: 'Oil and gas receipts a month that do not follow the oil price here.',
		basis: 'Fitted on monthly receipts; a link from oil to gas prices is left out.',
		disputes: []
	},
	refinerySupportTonnage: {
		meaning: 'Oil a month on which the state pays refineries back through damper and reverse excise.',
		basis: 'Fitted on monthly receipts.',
		disputes: []
	},
	profitTaxBase: {
		meaning: 'Receipts a year from the tax on additional income (NDD) at 5,300 roubles a barrel.',
		basis: 'Fitted on the four months a year in which it is paid.',
		disputes: []
	},
	profitTaxElasticity: {
		meaning: 'Per cent on the tax on additional income (NDD) for each 1 % on the rouble price of oil.',
		basis: 'Fitted on monthly receipts.',
		disputes: []
	}
} as const satisfies Record<keyof typeof fiscal, ParameterWords>;
