import { execFileSync, spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { LIGHT } from '$lib/charts/theme.ts';
import { sceneTexts } from '$lib/export/sceneTexts.ts';
import { withTexts } from '$lib/export/pngText.ts';
import { SCENE_SIZES } from '$lib/export/scene/sizes.ts';
import { sceneSvg } from '$lib/export/scene/svg.ts';
import { EXPORT_THEMES } from '$lib/export/themes.ts';
import { bandTint } from '$lib/export/palette.ts';
import { scenePng } from '../../../src/cli/output/scenePng.ts';
import { ADDRESS, figure, HOSTILE, painted, scene } from './samples.ts';

const svg = sceneSvg(scene(LIGHT));
const polygons = (text: string) =>
	[...text.matchAll(/<polygon points="([^"]+)"/g)].map(([, points]) => points.split(' ').map(Number));
const rgb = (hex: string) => [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16));
const hasRsvg = spawnSync('rsvg-convert', ['--version']).status === 0;

describe('drawing', () => {
	it('holds every band and the line, each with all its months', () => {
		const areas = polygons(svg);
		expect(areas).toHaveLength(3);
		areas.forEach((points) => expect(points.length / 2).toBeGreaterThanOrEqual(240));
		const lines = [...svg.matchAll(/<polyline points="([^"]+)"/g)].map(
			([, points]) => points.split(' ').length / 2
		);
		expect(lines.filter((count) => count >= 119)).toHaveLength(1);
	});

	it('is painted by a second renderer with each band where its numbers say, in its colour', () => {
		const { at } = painted(svg);
		const [outer, middle, inner] = polygons(svg);
		// A third of the way from one band's upper edge to the next one's, in the month at two thirds of the time.
		const upper = (points: number[]) => ({ x: points[160], y: points[161] });
		const between = (one: number[], other: number[]) =>
			[upper(one).x, (upper(one).y + upper(other).y) / 2] as const;
		const near = (seen: number[], hex: string) =>
			rgb(hex).every((channel, index) => Math.abs(channel - seen[index]) <= 2);
		expect(near(at(...between(outer, middle)), bandTint('#a5141c', 90))).toBe(true);
		expect(near(at(...between(middle, inner)), bandTint('#a5141c', 80))).toBe(true);
		const [x, y] = [inner[160], inner[161]];
		expect(near(at(x, y + 4), bandTint('#a5141c', 50))).toBe(true);
	});

	it.runIf(hasRsvg)('is painted alike by a third renderer', () => {
		const png = execFileSync('rsvg-convert', ['-w', '1200'], { input: svg, maxBuffer: 1e8 });
		expect(png.readUInt32BE(16)).toBe(1200);
		expect(png.length).toBeGreaterThan(20_000);
	});

	it('stands alone: no style sheet, no script, nothing fetched, paper painted first', () => {
		expect(svg).not.toMatch(/@import|<style|<script|url\(|xlink|<image/);
		expect(svg).toMatch(/<desc>[\s\S]*?<\/desc>\n<rect width="1200" height="675" fill="#ffffff"\/>/);
	});

	it('keeps text as text: title, note, source with model and seed, the address of the state', () => {
		expect(svg).toContain('seed 7');
		expect(svg).toContain('Orinoco model 1.0.0');
		expect(svg).toContain(ADDRESS.replaceAll('&', '&amp;'));
		expect(svg).toContain(figure.title.replaceAll('&', '&amp;'));
	});

	it('is transparent where no paper is asked for', () => {
		const { at } = painted(sceneSvg(scene(LIGHT, { hasPaper: false })));
		expect(at(5, 300)[3]).toBe(0);
		expect(painted(svg).at(5, 300)).toEqual([255, 255, 255, 255]);
	});

	it.each(Object.keys(EXPORT_THEMES) as (keyof typeof EXPORT_THEMES)[])(
		'has the paper of the look %s',
		(name) => {
			const theme = EXPORT_THEMES[name];
			const { at } = painted(sceneSvg(scene(theme)));
			expect(at(5, 300).slice(0, 3)).toEqual(rgb(theme.paints.paper.slice(1)));
		}
	);

	it('has no colour in the look for a copier', () => {
		const { pixels } = painted(sceneSvg(scene(EXPORT_THEMES.print)));
		let coloured = 0;
		for (let from = 0; from < pixels.length; from += 4)
			if (Math.abs(pixels[from] - pixels[from + 1]) > 2 || Math.abs(pixels[from] - pixels[from + 2]) > 2)
				coloured++;
		expect(coloured).toBe(0);
	});

	it.each(Object.values(SCENE_SIZES))('fits $label', (size) => {
		const { marks, width, height } = scene(LIGHT, { size });
		expect([width, height]).toEqual([size.width, size.height]);
		for (const mark of marks)
			if (mark.kind === 'text') {
				expect(mark.y).toBeLessThan(height);
				expect(mark.x).toBeLessThanOrEqual(width);
			}
	});

	it('takes a hostile title as text and is still well formed', () => {
		const text = sceneSvg(scene(LIGHT, { title: HOSTILE }));
		expect(text).not.toContain('<script');
		expect(() => painted(text)).not.toThrow();
	});
});

describe('picture', () => {
	const png = Buffer.from(scenePng(scene(LIGHT)));

	it('is sharp: three pixels for one', () => {
		expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([3600, 2025]);
		for (const size of Object.values(SCENE_SIZES)) expect(size.width * 3).toBeGreaterThanOrEqual(3200);
	});

	it('says where it comes from in parts of its own', () => {
		expect(png.toString('utf8')).toContain('iTXtDescription');
		expect(png.toString('utf8')).toContain(ADDRESS);
	});

	it('stays a picture that others open', () => {
		const embedded = `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="120" height="68"><image width="120" height="68" xlink:href="data:image/png;base64,${png.toString('base64')}"/></svg>`;
		const { pixels } = painted(embedded);
		expect(new Set(pixels).size).toBeGreaterThan(50);
	});

	it('takes texts of any language', () => {
		const texts = sceneTexts(scene(LIGHT, { title: 'Нефть 油 🛢️' }));
		expect(Buffer.from(withTexts(new Uint8Array(png), texts)).toString('utf8')).toContain('Нефть 油 🛢️');
	});
});
