import { expect, it } from 'vitest';
import { medianWords } from '$lib/answer/medianWords.ts';
import { spreadOf } from '$lib/answer/spread.ts';
import { drawsAgree } from '$lib/charts/bandLayers.ts';
import type { Bands, Quantiles } from '$lib/state/bands.ts';
import { Simulator } from '$lib/state/simulator.svelte.ts';
import { drawBands } from '#models/uncertainty/draws.ts';
import { bandsOf } from '$lib/workers/bandsOf.ts';
import { drawRequest } from '$lib/workers/liveDraws.ts';

function drawn(station: Simulator['view']['station']) {
	const simulator = new Simulator();
	simulator.look({ station, show: 'level' });
	const { scenario, assumptions, view, span } = simulator;
	simulator.bands = bandsOf(drawBands(drawRequest(scenario, assumptions, view, span.from, 256)));
	return simulator;
}

it('speaks of the chart’s own station, in its unit', () => {
	expect(medianWords(drawn('income'))).toMatch(
		/^The middle draw takes \$2\.\dbn of hard currency \(what foreigners pay with\) in 2031, the line \$3\.1bn\.$/
	);
	expect(medianWords(drawn('price'))).toMatch(
		/^In the middle .* the change in 2031 is −\$(0\.\d\d|1\.\d) a barrel, on the line −\$1\.2\.$/
	);
	expect(medianWords(drawn('budget'))).toMatch(
		/the change in 2031 is −0\.1\d trn roubles, on the line −0\.\d\d\.$/
	);
	expect(medianWords(drawn('output'))).toMatch(
		/the change in 2031 is \+0\.3\d mb\/d, on the line \+0\.\d\d\.$/
	);
});

it('says that draws which all agree do, and of none what half of them give', () => {
	const flat = drawn('output');
	expect(flat.choose('preset', 'rystad-hold-flat', '')).toBeNull();
	const { scenario, assumptions, view, span } = flat;
	for (const [station, words] of [
		['income', /^No draw changes hard currency in 2031\.$/],
		['output', /^In all draws the change in 2031 is 0\.00 mb\/d\.$/]
	] as const) {
		const here = { ...view, station };
		flat.look(here);
		flat.bands = bandsOf(drawBands(drawRequest(scenario, assumptions, here, span.from, 256)));
		expect(medianWords(flat)).toMatch(words);
	}
});

it('of the untouched page is known before any draw, of another station not', () => {
	const simulator = new Simulator();
	expect(medianWords(simulator)).toMatch(/^The middle draw takes \$2\.5bn .*, the line \$3\.1bn\.$/);
	simulator.look({ station: 'price' });
	expect(medianWords(simulator)).toBe('');
});

it('tells the line beside the middle draw only where the two part', () => {
	const told = (income: Partial<Record<'q25' | 'q50' | 'q75', number>>) => {
		const simulator = new Simulator();
		const year = (value = 0) => Array(10).fill(value);
		const all = { q05: -9, q10: -8, q25: -4, q50: -3, q75: -2, q90: -1, q95: 0, ...income };
		const quantiles = Object.fromEntries(Object.entries(all).map(([name, value]) => [name, year(value)]));
		simulator.bands = { get: () => quantiles, paths: () => null, measure: () => null } as never;
		return medianWords(simulator);
	};
	// The line loses 3.08.
	expect(told({ q50: -3 })).toMatch(/^Half of the draws take more than \$3\.0bn/);
	expect(told({ q50: -3, q25: -3.05 })).toMatch(/^The middle draw takes \$3\.0bn .*, the line \$3\.1bn\.$/);
	expect(told({ q50: -2.5 })).toMatch(/^The middle draw takes \$2\.5bn/);
	expect(told({ q50: 0.5 })).toMatch(/^The middle draw gives \$0\.50bn .*, the line takes \$3\.1bn\.$/);
});

it('leaves out a line that prints as the middle draw does', () => {
	const simulator = drawn('output');
	simulator.choose('preset', 'rystad-decline', '');
	const { scenario, assumptions, view, span } = simulator;
	simulator.bands = bandsOf(drawBands(drawRequest(scenario, assumptions, view, span.from, 256)));
	// Points have no uncertainty but rounding, so the line is a hair outside of what all draws give.
	expect(medianWords(simulator)).toBe('In all draws the change in 2031 is −0.16 mb/d.');
});

it('has no word of draws of which none has an answer', () => {
	const none = Array<number>(120).fill(NaN);
	const names = ['q05', 'q10', 'q25', 'q50', 'q75', 'q90', 'q95'];
	const bands = Object.fromEntries(names.map((name) => [name, none])) as unknown as Quantiles;
	for (const station of ['price', 'income'] as const) {
		const simulator = drawn(station);
		simulator.bands = { ...(simulator.bands as Bands), get: () => bands };
		expect(medianWords(simulator)).toBe('');
	}
	expect(spreadOf({ get: () => bands }, 'brent', 4)).toBeNull();
	expect(drawsAgree(bands)).toBe(false);
});
