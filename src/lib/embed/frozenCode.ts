/**
 * Markup of a drawing that leads to the live page: its numbers stay as they are today, and it shrinks with a narrow article.
 *
 * @param address of the live page, as it may stand in an attribute
 * @param svg the drawing, which has its size in pixels as attributes
 * @example frozenCode('https://o.example/', '<svg width="9" height="9"></svg>').includes('max-width:100%'); // => true
 */
export function frozenCode(address: string, svg: string): string {
	// Only here: a file of its own has no column around it, and not every drawing program reads styles.
	const fluid = svg.replace('<svg', '<svg style="max-width:100%;height:auto"');
	return `<a href="${address}">\n${fluid}</a>\n`;
}
