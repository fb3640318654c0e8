import { slowToQuick } from '../market/stability.ts';
import { ELASTICITY_PAIRS } from '../parameters/elasticityPairs.ts';
import { valueOf } from '../parameters/registry.ts';
import type { Simulation } from '../simulate.ts';
import { MONTHS } from '../timeline.ts';
import { SWING_RATIO } from './limits.ts';
import type { Warning } from './warnings.ts';

/** Warnings that the assumptions raise before any number is computed. */
export function inputWarnings({ assumptions, baseline }: Simulation): Warning[] {
	const warnings: Warning[] = [];
	const reversed = ELASTICITY_PAIRS.filter(
		([short, long]) => Math.abs(valueOf(assumptions, short)) > Math.abs(valueOf(assumptions, long))
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
