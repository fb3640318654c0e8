import type { BenchLine, BenchSection } from './line.ts';
import type { Machine } from './machine.ts';

const DIGITS = 3;
const WIDTH = 66;

/** A number to three significant digits, without an exponent. */
const shown = (value: number) => (value >= 1000 ? value.toFixed(0) : value.toPrecision(DIGITS));

/** One line of the table. */
export function tableLine({ what, value, unit, fastest, bar, note }: BenchLine): string {
	const parts = [`${shown(value)} ${unit}`];
	if (fastest !== undefined) parts.push(`fastest ${shown(fastest)}`);
	if (bar !== undefined) parts.push(`${value <= bar ? 'within' : 'ABOVE'} ${bar} ${unit}`);
	const line = `  ${what.padEnd(WIDTH)} ${parts.join(', ')}`;
	return note ? `${line}\n      ${note}` : line;
}

/** All sections as text. */
export function table(
	{ processor, cores, memoryGb, node, model, peers }: Machine,
	sections: readonly BenchSection[]
): string {
	const versions = Object.entries(peers).map(([name, version]) => `${name} ${version}`);
	const head = `${processor}, ${cores} cores, ${memoryGb} GB; Node ${node}; model ${model}; ${versions.join(', ')}`;
	const blocks = sections.map(({ title, lines }) => [title, ...lines.map(tableLine)].join('\n'));
	return [head, ...blocks].join('\n\n');
}
