import type { NativeChart, NativeLine } from './nativeChart.ts';

/** Lines that say at their end what they are; of others, one of a kind stands in the legend. */
const isNamedAtEnd = ({ last }: NativeLine) => last !== undefined;

/** Whether a legend lists a series: what no label names, and of single paths and of a band's two halves or edges the first. */
export function isListed({ steps, lines }: NativeChart, index: number): boolean {
	const step = steps.at(index);
	if (index < steps.length && step) return step.holds !== 0 && !step.name.endsWith('upper part');
	const place = index - steps.length;
	const line = lines[place];
	if (isNamedAtEnd(line)) return false;
	if (line.role === 'path') return lines.findIndex(({ role }) => role === 'path') === place;
	return line.role !== 'edge' || line.name.endsWith('lower edge');
}

/** Names that a legend lists, in its order. */
export function listedNames(chart: NativeChart): string[] {
	return [...chart.steps, ...chart.lines]
		.map(({ name }) => name)
		.filter((_, index) => isListed(chart, index));
}
