import type { GroupName, ParameterId } from '../parameters/registry.ts';

/** Groups that only the scenario reads. */
const SCENARIO_GROUPS: readonly GroupName[] = ['opec', 'shock', 'direct'];
/** Groups of which the baseline reads a part: these names. */
const BASELINE_NAMES: { readonly [group in GroupName]?: readonly string[] } = {
	venezuela: ['initialOutput', 'counterfactualDecline', 'holdCapex'],
	market: ['tightOilVolume', 'otherSupplyVolume']
};
/** Single parameters that only the scenario reads. */
const SCENARIO_IDS: readonly ParameterId[] = [
	'grades.discountSlope',
	'grades.heavyPressure',
	'russia.supplyElasticityShort',
	'russia.supplyElasticityLong',
	'russia.supplyHalfLife',
	'fx.oilElasticity'
];

/**
 * Whether the baseline reads a parameter: if not, a moved lever leaves every draw's baseline as it stands.
 *
 * @example isBaselineInput('venezuela.target'); // => false
 */
export function isBaselineInput(id: ParameterId): boolean {
	const [group, name] = id.split('.') as [GroupName, string];
	if (SCENARIO_GROUPS.includes(group) || SCENARIO_IDS.includes(id)) return false;
	return BASELINE_NAMES[group]?.includes(name) ?? true;
}
