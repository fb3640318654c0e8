import type { Scenario } from '#models/scenarios/scenario.ts';
import type { ParameterValue } from '#models/parameters/types.ts';
import { valueText } from '#models/scenarios/valueText.ts';

/**
 * Line for the terminal that runs a scenario.
 *
 * @example terminalLine({ ...EMPTY_SCENARIO, preset: 'jpmorgan' }); // => 'npm run -s sim -- run --preset jpmorgan'
 */
export function terminalLine({ preset, market, sanctions, own, vary, hold, spread = {} }: Scenario): string {
	const flags = [
		...Object.entries({ preset, market, sanctions }).flatMap(([flag, id]) =>
			id === null ? [] : [`--${flag} ${id}`]
		),
		...Object.entries(own).map(([id, value]) => `--set ${id}=${valueText(value as ParameterValue | null)}`),
		...Object.entries({ vary, hold }).flatMap(([flag, ids]) =>
			ids.length === 0 ? [] : [`--${flag} ${ids.join(',')}`]
		),
		...Object.entries(spread).map(([id, factor]) => `--spread ${id}=${factor}`)
	];
	return ['npm run -s sim -- run', ...flags].join(' ');
}
