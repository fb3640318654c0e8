declare module 'subset-font' {
	/** Cuts a font to the characters of a text; axes are kept, narrowed or pinned. */
	export default function subsetFont(
		font: Uint8Array,
		text: string,
		options: {
			targetFormat: 'woff2' | 'truetype';
			variationAxes?: Record<string, number | { min: number; max: number; default?: number }>;
		}
	): Promise<Uint8Array>;
}
