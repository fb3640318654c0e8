import { expect, it } from 'vitest';
import { incomeParts } from '#models/explain/incomeFactors.ts';
import { assumptionsOf, EMPTY_SCENARIO } from '#models/scenarios/scenario.ts';
import { run } from '#models/simulate.ts';
import { partsOverTime } from '$lib/why/partsOverTime.ts';
import { glut } from '../../helpers/glut.ts';

it('the parts over time are nothing while no price clears, and as they are in every other month', () => {
	const simulation = run(assumptionsOf(glut(2)));
	const { series, hasGaps } = partsOverTime(simulation);
	expect(hasGaps).toBe(true);
	expect([...series.worldPrice.subarray(0, 24)]).toEqual(Array(24).fill(0));
	for (const month of [24, 119])
		for (const { id, value } of incomeParts(simulation, month)) expect(series[id][month]).toBe(value);
	expect(series.worldPrice[24]).not.toBe(0);
	expect(partsOverTime(run(assumptionsOf(EMPTY_SCENARIO))).hasGaps).toBe(false);
});
