import { DARK, LIGHT } from '../charts/theme.ts';
import type { Theme } from '../charts/theme.ts';

/** A picture without colour: lines differ by weight, dash and grey, so that a copier keeps them apart. */
export const PRINT: Theme = {
	...LIGHT,
	paints: {
		paper: '#ffffff',
		ink: '#000000',
		'ink-2': '#262626',
		'ink-3': '#4d4d4d',
		rule: '#b3b3b3',
		grid: '#dedede',
		base: '#5c5c5c',
		br: '#000000',
		ve: '#595959',
		've-text': '#3d3d3d',
		ru: '#000000',
		'ru-text': '#000000',
		'pin-a': '#000000',
		'pin-b': '#595959',
		'pin-c': '#333333',
		'pin-d': '#666666',
		'pin-e': '#454545',
		'pin-f': '#1f1f1f'
	}
};

/** Looks that a file can have. */
export const EXPORT_THEMES = { light: LIGHT, dark: DARK, print: PRINT } as const satisfies Record<
	string,
	Theme
>;
export type ExportTheme = keyof typeof EXPORT_THEMES;
export const EXPORT_THEME_NAMES = Object.keys(EXPORT_THEMES) as readonly ExportTheme[];
