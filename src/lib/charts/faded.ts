/**
 * A colour with an opacity.
 *
 * @param colour as computed styles give it: `rgb(1, 2, 3)`; others are left as they are
 * @example faded('rgb(1, 2, 3)', 0.5); // => 'rgba(1, 2, 3, 0.5)'
 */
export function faded(colour: string, opacity: number): string {
	const parts = colour.match(/[\d.]+/g);
	if (!parts || !colour.startsWith('rgb')) return colour;
	return `rgba(${parts.slice(0, 3).join(', ')}, ${opacity})`;
}
