import type { Tone } from '../charts/figure.ts';

/** Colours of files that take no style sheet: the light theme's, as printed on white paper. */
export const FILE_COLOURS: Readonly<Record<Tone, string>> = {
	br: '#15181b',
	ve: '#b87a00',
	ru: '#a5141c',
	base: '#5a6167',
	'pin-a': '#0069a8',
	'pin-b': '#a63d7c',
	'pin-c': '#00775a',
	'pin-d': '#3f4a8a',
	'pin-e': '#6b6a00',
	'pin-f': '#15181b'
};

/** Opacities of the nested bands over white. They lie over one another. */
const BAND_OPACITY = { 90: 0.075, 80: 0.085, 50: 0.15 } as const;

/**
 * A colour as it looks inside a band on white paper, for programs that stack bands without transparency.
 *
 * @param colour '#rrggbb'
 * @param holds draws of 100 inside
 * @returns 'rrggbb'
 */
export function bandTint(colour: string, holds: 50 | 80 | 90): string {
	const layers = { 90: [90], 80: [90, 80], 50: [90, 80, 50] } as const;
	const channels = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
	return channels
		.map((channel) =>
			layers[holds].reduce<number>((value, layer) => value + BAND_OPACITY[layer] * (channel - value), 255)
		)
		.map((value) => Math.round(value).toString(16).padStart(2, '0'))
		.join('');
}
