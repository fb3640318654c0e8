import type { Assumptions } from '../parameters/registry.ts';
import { slowToQuick } from '../market/stability.ts';
import type { Simulation } from '../simulate.ts';
import { MONTHS } from '../timeline.ts';
import { SWING_RATIO } from './limits.ts';
import type { Warning } from './warnings.ts';

/** The pairs of elasticities whose long one should not be the smaller. */
const PAIRS = [
	['market.demandElasticityShort', 'market.demandElasticityLong'],
	['market.tightOilElasticityShort', 'market.tightOilElasticityLong'],
	['market.otherSupplyElasticityShort', 'market.otherSupplyElasticityLong'],
	['russia.supplyElasticityShort', 'russia.supplyElasticityLong']
] as const;

/** Value of an elasticity by its id. */
function elasticity(assumptions: Assumptions, id: (typeof PAIRS)[number][number]): number {
	const [group, name] = id.split('.') as ['market' | 'russia', string];
	return (assumptions[group] as unknown as Record<string, number>)[name];
}

/** Warnings that the assumptions raise before any number is computed. */
export function inputWarnings({ assumptions, baseline }: Simulation): Warning[] {
	const warnings: Warning[] = [];
	const reversed = PAIRS.filter(
		([short, long]) => Math.abs(elasticity(assumptions, short)) > Math.abs(elasticity(assumptions, long))
	);
	if (reversed.length > 0) {
		warnings.push({
			id: 'shortAboveLong',
			where: 'input',
			months: [],
			station: 'price',
			message: `A short-run elasticity is larger than its long-run one: ${reversed.map(([short]) => short).join(', ')}.`,
			remedy: 'Raise the long-run elasticity or lower the short-run one.',
			levers: reversed.flat()
		});
	}
	const ratio = slowToQuick(assumptions, baseline.demand[MONTHS - 1]);
	if (ratio >= SWING_RATIO) {
		warnings.push({
			id: 'unstable',
			where: 'input',
			months: [],
			station: 'price',
			message: `Slow answers outweigh the quick ones ${ratio.toFixed(1)} times: the price can swing from month to month.`,
			remedy: 'Lengthen the half-lives, raise a short-run elasticity or the elasticity of storage.',
			levers: ['market.demandElasticityShort', 'market.storageElasticity', 'market.tightOilHalfLife']
		});
	}
	return warnings;
}
