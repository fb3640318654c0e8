import { expect, it } from 'vitest';
import { EMPTY_SCENARIO } from '#models/scenarios/scenario.ts';
import { terminalLine } from '$lib/page/terminalLine.ts';

it('names every layer, own value and choice of the draws as a flag of the terminal', () => {
	const line = terminalLine({
		...EMPTY_SCENARIO,
		preset: 'jpmorgan',
		sanctions: 'ceasefire',
		own: { 'opec.offsetShare': 0.3 },
		vary: ['opec.offsetShare'],
		hold: ['fx.rate', 'fx.drift'],
		spread: { 'opec.maxCut': 2 }
	});
	expect(line).toBe(
		'npm run -s sim -- run --preset jpmorgan --sanctions ceasefire --set opec.offsetShare=0.3 ' +
			'--vary opec.offsetShare --hold fx.rate,fx.drift --spread opec.maxCut=2'
	);
});
