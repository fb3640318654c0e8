import { describe, expect, it } from 'vitest';
import { machine } from '../../src/scripts/bench/machine.ts';
import { FORMULA, REDUCED_NAMES } from '../../src/scripts/bench/reducedModel.ts';
import { SCREEN } from '../../src/scripts/bench/screen.ts';
import { table, tableLine } from '../../src/scripts/bench/table.ts';
import { timed } from '../../src/scripts/bench/timing.ts';

describe('the bench', () => {
	it('times rounds after warming up and never asserts a time', async () => {
		const rounds: number[] = [];
		const { median, fastest } = await timed((round) => rounds.push(round), 4, 0);
		expect(rounds).toEqual([0, 1, 2, 3, 4, 5]);
		expect(fastest).toBeLessThanOrEqual(median);
	});

	it('says whether a line is within its bar', () => {
		expect(tableLine({ what: 'run', value: 39.94, unit: 'µs', bar: 40 })).toMatch(
			/run +39\.9 µs, within 40 µs/
		);
		expect(tableLine({ what: 'run', value: 41, unit: 'µs', bar: 40 })).toMatch(/ABOVE 40 µs/);
		expect(tableLine({ what: 'run', value: 1234.5, unit: 'ms', note: 'noted' })).toMatch(/1235 ms\n +noted/);
	});

	it('heads its table with machine and versions', () => {
		const text = table(machine(), [{ title: 'Speed', lines: [] }]);
		expect(text).toMatch(/Node v\d+.*model \d+\.\d+\.\d+; mathjs \d+/);
	});

	it('measures what is on screen: one chart by month, five by year', () => {
		expect(SCREEN.map(({ by }) => by)).toEqual(['month', 'year', 'year', 'year', 'year', 'year']);
	});

	it('names every symbol of the reduced model', () => {
		const words = new Set(FORMULA.match(/[a-z]+/g));
		for (const [name] of REDUCED_NAMES) expect(words.delete(name)).toBe(true);
		expect([...words].sort()).toEqual(['abs', 'exp']);
	});
});
