import type { Figures } from './figures.ts';

/**
 * Largest gap between two records of figures, relative to the value, and where it is; values beneath 1 count as 1, so that
 * differences that are nothing but rounding do not count as everything.
 */
export function gap(found: Figures, golden: Figures): { readonly gap: number; readonly where: string } {
	let largest = { gap: 0, where: 'nowhere' };
	/** A value that is missing or no number is as far away as can be. */
	const distance = (value: number | undefined, wanted: number | undefined): number => {
		const relative = Math.abs(Number(value) - Number(wanted)) / Math.max(1, Math.abs(Number(wanted)));
		return Number.isNaN(relative) ? Infinity : relative;
	};
	for (const world of ['baseline', 'scenario'] as const) {
		const names = new Set([...Object.keys(golden[world]), ...Object.keys(found[world])]);
		for (const name of names) {
			const [values, expected] = [found[world][name] ?? [], golden[world][name] ?? []];
			for (let index = 0; index < Math.max(values.length, expected.length); index++) {
				const relative = distance(values[index], expected[index]);
				if (relative > largest.gap) largest = { gap: relative, where: `${world} ${name} ${index}` };
			}
		}
	}
	return largest;
}
