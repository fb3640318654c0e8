/** Monthly world balance as the US energy administration printed it on 6 October 2026, from 2026-10. */
export const STEO_OCTOBER_2026 = {
	source: 'steo2610',
	from: '2026-10',
	/** Brent. [USD/bbl] */
	brent: [111, 104, 99, 97, 95, 93, 90, 87, 84, 82, 80, 78, 76, 74, 72],
	/** World output of liquids. [mb/d] */
	worldProduction: [
		102.1, 103.09, 103.71, 104.76, 106.32, 107.27, 108.57, 109.84, 110.23, 110.75, 110.9, 111.1, 111.36,
		111.82, 111.49
	],
	/** World use of liquids. [mb/d] */
	worldConsumption: [
		102.78, 103.56, 104.63, 101.98, 104.3, 103.08, 103.98, 104.12, 105.71, 105.6, 105.43, 105.57, 104.41,
		105.23, 106.33
	],
	/** Taken out of stocks; negative when stocks grow. [mb/d] */
	stockWithdrawal: [
		0.67, 0.47, 0.93, -2.78, -2.01, -4.19, -4.59, -5.72, -4.52, -5.15, -5.47, -5.53, -6.94, -6.59, -5.16
	],
	/** OPEC liquids. [mb/d] */
	opecLiquids: [
		23.97, 24.31, 24.85, 25.71, 27.05, 27.87, 28.73, 29.71, 30.02, 30.05, 30.1, 30.14, 30.17, 30.21, 30.25
	],
	/** Liquids of all others. [mb/d] */
	nonOpecLiquids: [
		78.14, 78.78, 78.86, 79.05, 79.27, 79.39, 79.84, 80.13, 80.21, 80.7, 80.8, 80.97, 81.19, 81.61, 81.24
	]
} as const;
