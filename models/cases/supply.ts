import { DEFAULTS } from '../parameters/registry.ts';
import { response } from '../market/responses.ts';
import { MEAN_REVERSION } from '../outlook/outlook.ts';
import { simulate } from '../simulate.ts';
import { between, reported } from './checks.ts';
import type { PublishedCase } from './types.ts';

/** Output at the end of a month count under a forecaster's own start and target, this project's shape of the climb. */
function outputAfter(months: number, start: number, target: number, yearsToTarget: number): number {
	return simulate({
		'venezuela.initialOutput': start,
		'venezuela.target': target,
		'venezuela.yearsToTarget': yearsToTarget,
		'venezuela.delayYears': 0,
		'venezuela.delivery': 1
	}).scenario.venezuelaOutput[months - 1];
}

/** What workovers alone add in nine months. [mb/d] */
function workovers(quickWinYears: number): number {
	const start = 0.9;
	const added = 0.25;
	const run = simulate({
		'venezuela.initialOutput': start,
		'venezuela.quickWin': added,
		'venezuela.quickWinYears': quickWinYears,
		'venezuela.target': start + added,
		'venezuela.delayYears': 0,
		'venezuela.delivery': 1
	});
	return run.scenario.venezuelaOutput[8] - start;
}

/** Russian output at a price once the slow answer has come, as a share of output at the mean price of the source. */
function settledShare(price: number): number {
	const meanPrice = 76;
	const { supplyElasticityShort, supplyElasticityLong, supplyHalfLife } = DEFAULTS.russia;
	const { slope, carry, gain } = response(1, supplyElasticityShort, supplyElasticityLong, supplyHalfLife);
	const deviation = Math.log(price / meanPrice);
	let slow = 0;
	for (let month = 0; month < 600; month++) slow = carry * (slow + gain * deviation);
	return Math.exp(slope * deviation + slow);
}

const output = { unit: 'mb/d', decimals: 2 };

/** Cases on how fast Venezuela climbs and on how Russian fields answer a low price. */
export const SUPPLY_CASES: readonly PublishedCase[] = [
	{
		id: 'B-S1',
		block: 'supply',
		title: 'Venezuela after a political transition',
		inputs: 'Start 0.95 mb/d (0.8–1.1), target 2.5 in 10 years, all of it delivered; the rest as by default.',
		claim: '1.3–1.4 mb/d after two years (±0.2), 2.5 after ten (±0.4).',
		tolerance: 'band',
		source: 'JPMorgan (Kaneva), Reuters, 5 January 2026, read in relays',
		registered: ['jpm2601'],
		marks: ['read'],
		checks: [
			between(1.1, 1.6, { ...output, label: 'After two years', value: () => outputAfter(24, 0.95, 2.5, 10) }),
			between(2.1, 2.9, { ...output, label: 'After ten years', value: () => outputAfter(120, 0.95, 2.5, 10) })
		],
		remark: ''
	},
	{
		id: 'B-S2',
		block: 'supply',
		title: 'Venezuela with sanctions eased and nothing else',
		inputs: 'Start 0.95 mb/d, target 1.5 in two years, all of it delivered.',
		claim: '1.5 mb/d in two years (1.2–1.6).',
		tolerance: 'band',
		source: 'Welligence, Reuters, 5 January 2026, read in a relay',
		registered: [],
		marks: ['read'],
		checks: [
			between(1.2, 1.6, { ...output, label: 'After two years', value: () => outputAfter(24, 0.95, 1.5, 2) })
		],
		remark: ''
	},
	{
		id: 'B-S3',
		block: 'supply',
		title: 'Quick workovers after an easing',
		inputs:
			'Start 0.9 mb/d, 0.25 from workovers whose pace (a third of nine months) is the source’s; no expansion.',
		claim: '+0.2 to +0.3 mb/d within months, taken as nine at most.',
		tolerance: 'band',
		source: 'Wood Mackenzie, January 2026, read in a relay',
		registered: ['wm2601'],
		marks: ['read'],
		checks: [
			between(0.2, 0.3, { ...output, label: 'After nine months', value: () => workovers(0.25) }),
			reported(
				between(0.2, 0.3, {
					...output,
					label: 'The same at this project’s own pace',
					value: () => workovers(DEFAULTS.venezuela.quickWinYears)
				})
			)
		],
		remark: 'By default workovers take about a year, slower than the source has it.'
	},
	{
		id: 'B-S4',
		block: 'supply',
		title: 'Price at which Russian fields shut in',
		inputs: 'Mean price 76 dollars; Russian output at 45 and at 25 once the slow answer has come.',
		claim:
			'Output flat above 40 dollars, near nothing below 30; prices revert with a half-life of 3.3–3.6 years.',
		tolerance: 'soft',
		source: 'Johnson, Rachel and Wolfram, NBER w31347, as summarised elsewhere',
		registered: ['jrw'],
		marks: ['read', 'inferred'],
		checks: [
			between(0.95, 1, {
				label: 'Output at 45 dollars',
				unit: 'of normal',
				decimals: 3,
				value: () => settledShare(45)
			}),
			between(0, 0.1, {
				label: 'Output at 25 dollars',
				unit: 'of normal',
				decimals: 3,
				value: () => settledShare(25)
			}),
			between(3.3, 3.6, {
				label: 'Half-life of price errors',
				unit: 'years',
				decimals: 2,
				value: () => Math.log(2) / MEAN_REVERSION
			})
		],
		remark:
			'The shut-in below 30 dollars is a strategic choice in the source; this model has a smooth cost curve and no such cliff.'
	}
];
