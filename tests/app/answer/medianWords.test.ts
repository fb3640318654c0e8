import { expect, it } from 'vitest';
import { medianWords } from '$lib/answer/medianWords.ts';
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
		/^Half of the draws take more than \$2\.\dbn of hard currency \(what foreigners pay with\) in 2031\.$/
	);
	expect(medianWords(drawn('price'))).toMatch(
		/^In the middle .* the change in 2031 is −\$(0\.\d\d|1\.\d) a barrel\.$/
	);
	expect(medianWords(drawn('budget'))).toMatch(/the change in 2031 is −0\.1\d trn roubles\.$/);
	expect(medianWords(drawn('output'))).toMatch(/the change in 2031 is \+0\.3\d mb\/d\.$/);
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
	expect(medianWords(simulator)).toMatch(/^Half of the draws take more than \$2\.5bn/);
	simulator.look({ station: 'price' });
	expect(medianWords(simulator)).toBe('');
});
