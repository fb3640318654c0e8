import type { BandLayer } from './figure.ts';
import type { Paint } from './marks.ts';

/** Colours and faces of a drawing. */
export interface Theme {
	readonly paints: Readonly<Record<Paint, string>>;
	/** Opacity of a band by the draws of 100 that it holds; bands lie over one another. */
	readonly bands: Readonly<Record<BandLayer['holds'], number>>;
	readonly sans: string;
	readonly serif: string;
}

/** The house's fonts, then what is there. */
const FACES = {
	sans: "Archivo, 'Arial Narrow', 'Helvetica Neue', Arial, sans-serif",
	serif: "Newsreader, 'Iowan Old Style', 'Palatino Linotype', Georgia, serif"
} as const;

/** The page by day, for drawings made away from it. */
export const LIGHT: Theme = {
	paints: {
		paper: '#ffffff',
		ink: '#15181b',
		'ink-2': '#484e54',
		'ink-3': '#666d74',
		rule: '#d5d9dc',
		grid: '#e8ebed',
		base: '#5a6167',
		br: '#15181b',
		ve: '#b87a00',
		've-text': '#865600',
		ru: '#a5141c',
		'ru-text': '#a5141c',
		'pin-a': '#0069a8',
		'pin-b': '#a63d7c',
		'pin-c': '#00775a',
		'pin-d': '#3f4a8a',
		'pin-e': '#6b6a00',
		'pin-f': '#15181b'
	},
	bands: { 90: 0.075, 80: 0.085, 50: 0.15 },
	...FACES
};

/** The page by night. */
export const DARK: Theme = {
	paints: {
		paper: '#101315',
		ink: '#eceeef',
		'ink-2': '#b7bdc2',
		'ink-3': '#8f969d',
		rule: '#343a3f',
		grid: '#23282c',
		base: '#b3b9bf',
		br: '#eceeef',
		ve: '#dfa23a',
		've-text': '#e6ae4e',
		ru: '#e0574f',
		'ru-text': '#f2776f',
		'pin-a': '#5db1ea',
		'pin-b': '#e58bc0',
		'pin-c': '#3dbf98',
		'pin-d': '#9aa6ee',
		'pin-e': '#c3c04a',
		'pin-f': '#eceeef'
	},
	bands: { 90: 0.09, 80: 0.1, 50: 0.17 },
	...FACES
};

/**
 * The fonts as their static cuts in src/lib/design/fonts name themselves, for programs that read those files:
 * such a program takes the first family named or none. Spread it over a theme.
 */
export const STATIC_FACES: Pick<Theme, 'sans' | 'serif'> = {
	sans: "'Archivo SemiBold', Archivo, sans-serif",
	serif: "'Newsreader 16pt', Newsreader, serif"
};

/** Every colour that a theme names. */
export const PAINTS = Object.keys(LIGHT.paints) as readonly Paint[];
