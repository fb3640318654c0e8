import { isParameterId } from '#models/parameters/registry.ts';
import { leverName } from './parameterFault.ts';

/** What the page calls what stands under a key. */
const NAMES: Readonly<Record<string, string>> = {
	p: 'the path of Venezuela',
	m: 'the view of the market',
	s: 'the sanction regime',
	vary: 'the list of levers that are drawn too',
	hold: 'the list of levers that are held',
	spread: 'the spread of the draws',
	seed: 'the seed of the draws',
	station: 'the chart',
	show: 'what the chart shows',
	band: 'how uncertainty is drawn',
	year: 'the year',
	measure: 'your own measure',
	threshold: 'the threshold',
	takes: '“What would it take”',
	pins: 'the pins',
	scenarios: 'the scenarios',
	name: 'the name',
	note: 'the note',
	levers: 'the levers beneath the chart',
	theme: 'the look',
	layout: 'the layout',
	against: 'what pins are measured from',
	bands: 'the switch of the bands',
	from: 'the pin that the steps start from',
	to: 'the pin that the steps lead to'
};

/** What the page calls what stands under a key of an address; the key itself where it has no name. */
export function keyName(key: string): string {
	if (isParameterId(key)) return leverName(key);
	return Object.hasOwn(NAMES, key) ? NAMES[key] : `“${key}”`;
}

/** What the page calls a word of an address. */
export const WORD_NAMES: Readonly<Record<string, string>> = {
	...{ output: 'Orinoco output', price: 'World price', russia: 'Russian price' },
	...{ income: 'Hard-currency income', budget: 'Budget receipts' },
	...{ difference: 'Difference', level: 'Level', fan: 'Fan', paths: '20 paths', line: 'Line' },
	...{ overlay: 'Overlay', multiples: 'Small multiples', table: 'Table' }
};
