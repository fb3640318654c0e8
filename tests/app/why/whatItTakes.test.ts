import { expect, it } from 'vitest';
import { DEFAULTS, PARAMETERS, withOverrides } from '#models/parameters/registry.ts';
import { run } from '#models/simulate.ts';
import { STATIONS, station } from '#models/stations.ts';
import { search } from '#models/uncertainty/search.ts';
import { yearValue } from '../../../src/lib/charts/chartValues.ts';
import { STATION_CHARTS } from '../../../src/lib/charts/stationChart.ts';
import { otherLevers } from '../../../src/lib/why/otherLevers.ts';
import { TAKES_RESULTS, writtenTarget } from '../../../src/lib/why/takesResults.ts';

it('each station can be asked for, and the first target is reached as its chart shows it', () => {
	expect(TAKES_RESULTS.map(({ id }) => id).toSorted()).toEqual(STATIONS.map(({ id }) => id).toSorted());
	const year = 2031;
	for (const { id, factor, target } of TAKES_RESULTS) {
		const { value } = search({
			assumptions: DEFAULTS,
			lever: 'venezuela.target',
			result: { series: station(id).series, year: year - run(DEFAULTS).startYear, of: 'difference' },
			target: target / factor
		});
		const { startYear, scenario, baseline } = run(
			withOverrides(DEFAULTS, { 'venezuela.target': value as number })
		);
		const at = (world: typeof scenario) =>
			yearValue(STATION_CHARTS[id], world[station(id).series], year - startYear);
		expect(at(scenario) - at(baseline)).toBeCloseTo(target, 5);
	}
});

it('a target stands in its field as its quantity is written', () => {
	const written = (id: string, target: number) =>
		writtenTarget(target, TAKES_RESULTS.find((one) => one.id === id) ?? TAKES_RESULTS[0]);
	expect(written('income', -5)).toBe('−$5');
	expect(written('budget', -0.2)).toBe('−0.2');
	expect(written('output', 0.5)).toBe('0.5');
	expect(written('income', -1e-7)).toBe('−$1e−7');
	expect(written('budget', -0.333333333)).toBe('−0.3333');
	expect(written('price', -2.500000001)).toBe('−$2.5');
	expect(written('income', 0.00012345)).toBe('$0.00012');
	expect(written('income', -1_000_000)).toBe('−$1,000,000');
	expect(written('output', 0)).toBe('0');
});

it('every number among the levers can be searched for, once', () => {
	const standing = ['venezuela.target', 'shock.supply'] as const;
	const [none, ...others] = otherLevers(standing);
	expect(none).toEqual({ id: '', words: 'another lever' });
	const numbers = PARAMETERS.filter(({ kind }) => kind === 'number').map(({ id }) => id);
	expect([...others.map(({ id }) => id), ...standing].toSorted()).toEqual(numbers.toSorted());
	expect(others.every(({ group }) => group !== undefined)).toBe(true);
});
