import type { Tone } from './figure.ts';

/** Colours and type as the page has them now, for drawing on a canvas. */
export interface Theme {
	readonly paper: string;
	readonly ink: string;
	readonly ink2: string;
	readonly ink3: string;
	readonly rule: string;
	readonly grid: string;
	readonly tones: Readonly<Record<Tone, string>>;
	/** Colours of words in a tone; lines may be paler than words. */
	readonly words: Readonly<Record<Tone, string>>;
	readonly bands: Readonly<Record<50 | 80 | 90, number>>;
	readonly family: string;
	/** Size of chart text. [px] */
	readonly size: number;
}

const TONES: readonly Tone[] = [
	've',
	'br',
	'ru',
	'base',
	'pin-a',
	'pin-b',
	'pin-c',
	'pin-d',
	'pin-e',
	'pin-f'
];

/**
 * Theme read from the custom properties that hold at an element.
 *
 * Custom properties come back as written, `light-dark()` and all; a probe turns them into colours.
 */
export function themeAt(element: HTMLElement): Theme {
	const probe = document.createElement('span');
	probe.style.display = 'none';
	element.append(probe);
	const style = getComputedStyle(probe);
	const colour = (name: string) => {
		probe.style.color = `var(--${name})`;
		return style.color;
	};
	const number = (name: string) => parseFloat(style.getPropertyValue(`--${name}`));
	const perTone = (name: (tone: Tone) => string) =>
		Object.fromEntries(TONES.map((tone) => [tone, colour(name(tone))])) as Record<Tone, string>;
	const theme: Theme = {
		paper: colour('paper'),
		ink: colour('ink'),
		ink2: colour('ink-2'),
		ink3: colour('ink-3'),
		rule: colour('rule'),
		grid: colour('grid'),
		tones: perTone((tone) => tone),
		words: perTone((tone) => (tone === 've' || tone === 'ru' ? `${tone}-text` : tone)),
		bands: { 90: number('band-90'), 80: number('band-80'), 50: number('band-50') },
		family: style.getPropertyValue('--font-sans'),
		size: number('size-chart') || 12
	};
	probe.remove();
	return theme;
}

/** A colour with an opacity; `rgb(1, 2, 3)` is what computed styles give. */
export function faded(colour: string, opacity: number): string {
	const parts = colour.match(/[\d.]+/g);
	return parts && colour.startsWith('rgb') ? `rgba(${parts.slice(0, 3).join(', ')}, ${opacity})` : colour;
}
