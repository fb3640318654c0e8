import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Resvg } from '@resvg/resvg-js';
import { DARK, LIGHT, STATIC_FACES } from '../../../src/lib/charts/theme.ts';
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

describe('composeFigure', () => {
	it('keeps every mark within the picture, whatever the station and size', () => {
		for (const station of STATION_ORDER) {
			for (const show of ['difference', 'level'] as const) {
				const one = figureFor({ ...view, station, show });
				for (const size of sizes) {
					const { marks } = composeFigure(one, size, LIGHT, figureWords(one, { source, address }));
					for (const mark of marks) {
						if (mark.kind !== 'text') continue;
						const width = measureText(mark.text, mark.size, mark.weight, mark.face);
						const left = mark.x - { start: 0, middle: width / 2, end: width }[mark.anchor];
						expect(left).toBeGreaterThanOrEqual(0);
						expect(left + width).toBeLessThanOrEqual(size.width);
						expect(mark.y).toBeLessThanOrEqual(size.height);
					}
				}
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
		expect(number.join(' ')).toMatch(/^\$[\d.]+bn less$/);
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

	it('says in its last line that there is more', () => {
		expect(wrap('one two three four', 7, measure, 2)).toEqual(['one two', 'three…']);
	});

	it('loses no letter and exceeds no width', () => {
		fc.assert(
			fc.property(fc.stringMatching(/^[a-z ]{0,80}$/), (text) => {
				const lines = wrap(text, 9, measure);
				expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
				for (const line of lines) expect(line.length).toBeLessThanOrEqual(9);
			})
		);
	});
});
