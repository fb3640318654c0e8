import { describe, expect, it } from 'vitest';
import { assumptionsOf } from '#models/scenarios/scenario.ts';
import { run } from '#models/simulate.ts';
import { drawsWords } from '$lib/state/drawsWords.ts';
import { compareCaption } from '../../../src/lib/compare/compareCaption.ts';
import { compareProvenance } from '../../../src/lib/compare/compareProvenance.ts';
import type { Compared } from '../../../src/lib/compare/compared.ts';
import { pinLeftOut } from '../../../src/lib/compare/pinLeftOut.ts';
import { glut } from '../../helpers/glut.ts';

const scenario = glut(2);
const pin = {
	pin: { letter: 'A', name: 'Glut', note: '', scenario },
	simulation: run(assumptionsOf(scenario))
} as unknown as Compared;

describe('draws of a pin that have no answer', () => {
	it('are counted where the pin has one', () => {
		const chart = new Int32Array(120).fill(900, 0, 24).fill(7, 24, 30);
		const year = new Int32Array(10).fill(900, 0, 2).fill(9, 2, 3);
		expect(pinLeftOut({ unanswered: { chart, year: null } }, pin, 'price')).toBe(7);
		expect(pinLeftOut({ unanswered: { chart, year } }, pin, 'price')).toBe(9);
		expect(pinLeftOut({ unanswered: { chart: null, year: null } }, pin, 'price')).toBe(0);
		expect(pinLeftOut(null, pin, 'price')).toBe(0);
	});

	it('are told of every pin where each has a panel of its own', () => {
		const [a, b] = ['A', 'B'].map((letter) => ({ ...pin, pin: { ...pin.pin, letter } }));
		const compare = {
			...{ own: { bands: 'on' }, against: null, shown: [a.pin, b.pin], all: [a, b], banded: [a] },
			leftOut: () => 9
		};
		const caption = (isOneDrawing: boolean) => compareCaption(compare as never, isOneDrawing);
		expect(caption(true)).not.toMatch(/draws of B|B’s draws/);
		expect(caption(false)).toContain('Up to 9 of 1,024 draws of B are left out');
	});

	it('are told in the caption of the bands and in the source line, and not where there are none', () => {
		const compare = (leftOut: number) => ({
			...{ own: { bands: 'on' }, against: null, shown: [pin.pin], all: [pin], banded: [pin] },
			leftOut: () => leftOut
		});
		const caption = (leftOut: number) => compareCaption(compare(leftOut) as never, true);
		expect(caption(9)).toContain(
			'within its band. Up to 9 of 1,024 draws of A are left out where no price clears their market.'
		);
		expect(caption(0)).not.toContain('left out');
		const { draws } = compareProvenance([pin], '', [pin], 9);
		expect(draws && drawsWords(draws)).toMatch(/^1,024 draws, up to 9 without a price, \d+ of 40/);
	});
});
