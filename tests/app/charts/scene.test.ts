import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Resvg } from '@resvg/resvg-js';
import { DARK, LIGHT, STATIC_FACES } from '../../../src/lib/charts/theme.ts';
import type { Mark } from '../../../src/lib/charts/marks.ts';
import type { View } from '#models/scenarios/state.ts';
import { STATION_ORDER } from '../../../src/lib/charts/stationChart.ts';
import { stationFigure } from '../../../src/lib/charts/stationFigure.ts';
import { composeFigure, figureWords } from '../../../src/lib/export/scene/composeFigure.ts';
import { measureText } from '../../../src/lib/export/scene/measureText.ts';
import { SCENE_SIZES } from '../../../src/lib/export/scene/sizes.ts';
import { escapeXml, sceneSvg } from '../../../src/lib/export/scene/svg.ts';
import { wrap } from '../../../src/lib/export/scene/wrap.ts';
import { bandsOf, simulation } from './samples.ts';

const source = 'Orinoco model 1.0.0, seed 7; EIA, IEA, Ministry of Finance, JODI.';
const address = `https://example.org/?v=1&p=${'long'.repeat(200)}`;
const view: View = { station: 'income', show: 'difference', band: 'fan', year: 2031 };
const figureFor = (one: View) => stationFigure({ simulation, view: one, bands: bandsOf(one), paths: null });
const figure = figureFor(view);
const words = figureWords(figure, { source, address });
const sizes = Object.values(SCENE_SIZES);

/** Where a text's letters stand: from its capitals' height to its baseline. */
function boxOf({ text, x, y, size, weight, face, anchor }: Extract<Mark, { kind: 'text' }>) {
	const width = measureText(text, size, weight, face);
	const left = x - { start: 0, middle: width / 2, end: width }[anchor];
	return { text, left, right: left + width, top: y - 0.7 * size, bottom: y };
}
type Box = ReturnType<typeof boxOf>;
const meet = (one: Box, other: Box) =>
	one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

describe('composeFigure', () => {
	it('keeps every mark within the picture, whatever the station and size', () => {
		for (const station of STATION_ORDER) {
			for (const show of ['difference', 'level'] as const) {
				const one = figureFor({ ...view, station, show });
				for (const size of sizes) {
					const { marks } = composeFigure(one, size, LIGHT, figureWords(one, { source, address }));
					for (const mark of marks) {
						if (mark.kind !== 'text') continue;
						const { left, right } = boxOf(mark);
						expect(left).toBeGreaterThanOrEqual(0);
						expect(right).toBeLessThanOrEqual(size.width);
						expect(mark.y).toBeLessThanOrEqual(size.height);
					}
				}
			}
		}
	});

	it('lets no two words overlap in a small square', () => {
		for (const station of STATION_ORDER) {
			for (const show of ['difference', 'level'] as const) {
				const one = figureFor({ ...view, station, show });
				const { marks } = composeFigure(
					one,
					{ width: 480, height: 480 },
					LIGHT,
					figureWords(one, { source, address: '?v=1' })
				);
				const boxes = marks.flatMap((mark) =>
					mark.kind === 'text' && mark.text !== '' ? [boxOf(mark)] : []
				);
				const clashes = boxes.flatMap((box, index) =>
					boxes.slice(index + 1).flatMap((other) => (meet(box, other) ? [`${box.text} | ${other.text}`] : []))
				);
				expect(clashes, `${station} ${show}`).toEqual([]);
				expect(boxes.some(({ text }) => text === 'Scenario')).toBe(true);
			}
		}
	});

	it('carries title, source and the whole address with it', () => {
		const svg = sceneSvg(composeFigure(figure, SCENE_SIZES.wide, LIGHT, words));
		expect(svg).toContain('<title>Russian oil earns');
		expect(svg).toContain(escapeXml(address));
		expect(svg).toContain('Orinoco model 1.0.0');
	});

	it('colours the number of its title', () => {
		const { marks } = composeFigure(figure, SCENE_SIZES.wide, LIGHT, words);
		const strong = marks.flatMap((mark) => (mark.kind === 'text' ? (mark.runs ?? []) : []));
		const number = strong.filter(({ fill }) => fill === 'ru-text').map(({ text }) => text);
		expect(number.join(' ')).toMatch(/^\$[\d.]+bn\sless$/);
	});
});

describe('sceneSvg', () => {
	it('draws every band and every line, and fetches nothing', () => {
		const svg = sceneSvg(composeFigure(figure, SCENE_SIZES.wide, LIGHT, words));
		expect(svg.match(/<polygon/g)).toHaveLength(3);
		expect(svg).not.toMatch(/href|url\(|<style|<script|NaN|undefined/);
	});

	it('paints its paper, and leaves it out when asked', () => {
		expect(sceneSvg(composeFigure(figure, SCENE_SIZES.wide, DARK, words))).toContain('fill="#101315"');
		expect(sceneSvg(composeFigure(figure, SCENE_SIZES.wide, LIGHT, words, false))).not.toContain('<rect');
	});

	it('is opened by a second renderer, at any size', () => {
		for (const size of sizes) {
			const svg = sceneSvg(composeFigure(figure, size, { ...LIGHT, ...STATIC_FACES }, words));
			const { width, height } = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
			expect([width, height]).toEqual([size.width, size.height]);
		}
	});

	it('never lets a text become markup', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (text) => {
				expect(escapeXml(text)).not.toMatch(/[<>"]|&(?!amp;|lt;|gt;|quot;)/);
			})
		);
	});
});

describe('wrap', () => {
	const measure = (text: string) => text.length;

	it('breaks at spaces, and a long word where it must', () => {
		expect(wrap('one two three', 7, measure)).toEqual(['one two', 'three']);
		expect(wrap('abcdefgh ij', 5, measure)).toEqual(['abcde', 'fgh', 'ij']);
	});

	it('breaks an address behind a sign that joins its parts, unless half of the line would stay empty', () => {
		expect(wrap('?v=1&opec.offsetShare=0.3&fx.rate=90', 27, measure)).toEqual([
			'?v=1&opec.offsetShare=0.3&',
			'fx.rate=90'
		]);
		expect(wrap('https://orinoco.example/?v=1', 18, measure)).toEqual(['https://orinoco.ex', 'ample/?v=1']);
	});

	it('says in its last line that there is more', () => {
		expect(wrap('one two three four', 7, measure, 2)).toEqual(['one two', 'three…']);
	});

	it('loses no letter and exceeds no width', () => {
		fc.assert(
			fc.property(fc.stringMatching(/^[a-z &,/]{0,80}$/), (text) => {
				const lines = wrap(text, 9, measure);
				expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
				for (const line of lines) expect(line.length).toBeLessThanOrEqual(9);
			})
		);
	});
});
