/** Height of a frame before it has told its own. [px] */
const FIRST_HEIGHT = 520;

/**
 * Markup that shows an embedded chart in a foreign page and gives it the height that it needs.
 *
 * @param address of the chart, absolute
 * @param script address of `embed.js`, absolute
 * @param title what the frame holds, for those who hear the page
 * @example embedCode('https://o.example/embed?v=1', 'https://o.example/embed.js', 'Oil').startsWith('<iframe'); // => true
 */
export function embedCode(address: string, script: string, title: string): string {
	const attributes = [
		`src="${escaped(address)}"`,
		`title="${escaped(title)}"`,
		'width="100%"',
		`height="${FIRST_HEIGHT}"`,
		'style="border:0"',
		'loading="lazy"',
		'data-orinoco'
	];
	return `<iframe ${attributes.join(' ')}></iframe>\n<script async src="${escaped(script)}"></script>`;
}

/** Text as the value of an attribute between double quotes. */
function escaped(text: string): string {
	return text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
