import { PAINTS } from './theme.ts';
import type { Theme } from './theme.ts';
import type { Paint } from './marks.ts';

/** The page's theme with the size of its chart text. */
export interface PageTheme extends Theme {
	/** [px] */
	readonly size: number;
}

/** Size of chart text where the page does not say one. [px] */
const SIZE = 12;

/**
 * Theme that holds at an element of the page.
 *
 * Custom properties come back as written, `light-dark()` and all; a probe turns them into colours.
 */
export function readTheme(element: HTMLElement): PageTheme {
	const probe = document.createElement('span');
	probe.style.display = 'none';
	// Where the reader's own colours hold, the probe would answer each name with the one colour of all text.
	probe.style.setProperty('forced-color-adjust', 'none');
	element.append(probe);
	const style = getComputedStyle(probe);
	const colour = (name: Paint) => {
		probe.style.color = `var(--${name})`;
		return style.color;
	};
	const number = (name: string) => parseFloat(style.getPropertyValue(`--${name}`));
	const theme: PageTheme = {
		paints: Object.fromEntries(PAINTS.map((name) => [name, colour(name)])) as Record<Paint, string>,
		bands: { 90: number('band-90'), 80: number('band-80'), 50: number('band-50') },
		sans: style.getPropertyValue('--font-sans'),
		serif: style.getPropertyValue('--font-serif'),
		size: number('size-chart') || SIZE
	};
	probe.remove();
	return theme;
}
