import type { Mark, Points, TextMark } from '../../charts/marks.ts';
import type { Theme } from '../../charts/theme.ts';
import type { Scene } from './scene.ts';

/** Characters that XML does not allow at all. */
// eslint-disable-next-line no-control-regex
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text that may stand in XML, in an attribute too. */
export function escapeXml(text: string): string {
	return text.replace(FORBIDDEN, '').replace(/[&<>"]/g, (character) => ENTITIES[character]);
}

/** A number to a hundredth of a pixel. */
const at = (value: number) => String(Number(value.toFixed(2)));

/** Attributes as XML; empty ones are left out. */
function attributes(values: Readonly<Record<string, string | number>>): string {
	return Object.entries(values)
		.filter(([, value]) => value !== '')
		.map(([name, value]) => ` ${name}="${escapeXml(typeof value === 'number' ? at(value) : value)}"`)
		.join('');
}

const pairs = (points: Points) => points.map(at).join(' ');

/** Weight in whole hundreds: all that SVG 1.1 allows, and all that some programs read. */
const svgWeight = (weight: number) => 100 * Math.round(weight / 100);

function textElement(mark: TextMark, theme: Theme): string {
	const { x, y, size, face, anchor } = mark;
	const place = { x, y, 'text-anchor': anchor === 'start' ? '' : anchor };
	const font = { 'font-family': face === 'serif' ? theme.serif : '', 'font-size': size };
	const look = ({ weight, fill }: Pick<TextMark, 'weight' | 'fill'>) => {
		return { 'font-weight': weight === 400 ? '' : svgWeight(weight), fill: theme.paints[fill] };
	};
	const runs = mark.runs?.map((run) => `<tspan${attributes(look(run))}>${escapeXml(run.text)}</tspan>`);
	const text = runs?.join('') ?? escapeXml(mark.text);
	return `<text${attributes({ ...place, ...font, ...look(mark) })}>${text}</text>`;
}

function element(mark: Mark, theme: Theme): string {
	const { paints } = theme;
	if (mark.kind === 'text') return textElement(mark, theme);
	if (mark.kind === 'circle') {
		const { x, y, radius, width } = mark;
		const outline = width > 0 ? { stroke: paints[mark.stroke], 'stroke-width': width } : {};
		return `<circle${attributes({ cx: x, cy: y, r: radius, fill: paints[mark.fill], ...outline })}/>`;
	}
	const points = pairs(mark.points);
	if (mark.kind === 'area') {
		return `<polygon${attributes({ points, fill: paints[mark.fill], 'fill-opacity': mark.opacity })}/>`;
	}
	const look = { stroke: paints[mark.stroke], 'stroke-width': mark.width };
	const finer = {
		'stroke-opacity': mark.opacity === 1 ? '' : mark.opacity,
		'stroke-dasharray': mark.dash.map(at).join(' ')
	};
	return `<polyline${attributes({ points, fill: 'none', 'stroke-linejoin': 'round', ...look, ...finer })}/>`;
}

/**
 * A scene as a file of its own: text as text in the house's fonts or what is there, paper painted, nothing fetched.
 *
 * @returns SVG 1.1 without style sheet or script
 */
export function sceneSvg({ width, height, hasPaper, theme, marks, title, description }: Scene): string {
	const root = {
		xmlns: 'http://www.w3.org/2000/svg',
		...{ width, height, viewBox: `0 0 ${at(width)} ${at(height)}`, role: 'img' },
		...{ 'font-family': theme.sans, 'font-stretch': 'semi-condensed', 'xml:space': 'preserve' }
	};
	const paper = hasPaper ? [`<rect${attributes({ width, height, fill: theme.paints.paper })}/>`] : [];
	return [
		`<svg${attributes(root)}>`,
		`<title>${escapeXml(title)}</title>`,
		`<desc>${escapeXml(description)}</desc>`,
		...paper,
		...marks.map((mark) => element(mark, theme)),
		'</svg>\n'
	].join('\n');
}
