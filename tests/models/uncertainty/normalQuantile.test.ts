import { describe, expect, it } from 'vitest';
import { normalQuantile } from '#models/uncertainty/normalQuantile.ts';

/** Quantiles to 16 digits, as tabulated by Wichura (1988) and as NIST prints them for the usual levels. */
const PUBLISHED = [
	[0.5, 0],
	[0.25, -0.6744897501960817],
	[0.001, -3.0902323061678132],
	[1e-20, -9.262340089798408],
	[0.975, 1.959963984540054],
	[0.9999, 3.719016485455709],
	[1e-300, -37.0470962993612]
] as const;

describe('normalQuantile', () => {
	it.each(PUBLISHED)('gives the published value at %f', (p, value) => {
		expect(Math.abs(normalQuantile(p) - value)).toBeLessThanOrEqual(1e-14 * Math.max(1, Math.abs(value)));
	});

	it('is odd about one half', () => {
		for (const p of [0.01, 0.2, 0.4]) expect(normalQuantile(p)).toBeCloseTo(-normalQuantile(1 - p), 13);
	});

	it('rises over the joints of its three ranges', () => {
		const grid = Array.from({ length: 4000 }, (_, index) => (index + 0.5) / 4000);
		const values = grid.map(normalQuantile);
		expect(values.every((value, index) => index === 0 || value > values[index - 1])).toBe(true);
	});

	it('gives the infinities at the ends and refuses what is no probability', () => {
		expect(normalQuantile(0)).toBe(-Infinity);
		expect(normalQuantile(1)).toBe(Infinity);
		for (const p of [-0.1, 1.1, NaN]) expect(() => normalQuantile(p)).toThrow(/p requires 0…1/);
	});

	it('keeps the example of its docstring', () => {
		expect(normalQuantile(0.975)).toBeCloseTo(1.9599639845400536, 14);
	});
});
