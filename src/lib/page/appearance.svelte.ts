/** What the reader chose of theme and type size; a script in `app.html` sets it before the first paint. */
const KEY = 'orinoco-appearance';
const THEMES = ['auto', 'light', 'dark'] as const;
export type ThemeChoice = (typeof THEMES)[number];

/** Theme and type size of the page, kept in the browser where that is allowed. */
export class Appearance {
	theme = $state<ThemeChoice>('auto');
	/** The projector view: large type for a class. */
	isLarge = $state(false);

	/** Takes over what the page was painted with. */
	read(): void {
		const { theme, size } = document.documentElement.dataset;
		this.theme = theme === 'light' || theme === 'dark' ? theme : 'auto';
		this.isLarge = size === 'large';
	}

	nextTheme(): void {
		this.theme = THEMES[(THEMES.indexOf(this.theme) + 1) % THEMES.length];
		this.#show();
	}

	toggleSize(): void {
		this.isLarge = !this.isLarge;
		this.#show();
	}

	#show(): void {
		const { dataset } = document.documentElement;
		if (this.theme === 'auto') delete dataset.theme;
		else dataset.theme = this.theme;
		if (this.isLarge) dataset.size = 'large';
		else delete dataset.size;
		try {
			localStorage.setItem(
				KEY,
				JSON.stringify({ theme: this.theme, size: this.isLarge ? 'large' : 'normal' })
			);
		} catch {
			// A full or forbidden store costs the choice at the next visit, nothing else.
		}
	}
}
