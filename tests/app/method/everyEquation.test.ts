import { expect, it } from 'vitest';
import { EQUATIONS } from '$lib/method/equations.ts';
import './budgetEquations.ts';
import './incomeEquations.ts';
import './marketEquations.ts';
import './supplyEquations.ts';
import { evaluated } from './holdsEqual.ts';

it('every equation is evaluated in a test that holds it equal to the code', () => {
	expect(EQUATIONS.map(({ id }) => id).filter((id) => !evaluated.has(id))).toEqual([]);
});
