import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { simulate } from '#models/simulate.ts';
import { orinoco } from './orinoco.ts';

const folder = mkdtempSync(join(tmpdir(), 'orinoco-files-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** File that a call must write. */
async function written(name: string, ...args: string[]): Promise<Buffer> {
	const path = join(folder, name);
	const { code, stdout, stderr } = await orinoco([...args, '--out', path]);
	expect([code, stdout]).toEqual([0, '']);
	expect(stderr).toContain(`Wrote ${path}`);
	return readFileSync(path);
}

describe.concurrent('chart', () => {
	it('writes a vector picture with its words as text and the address of its state', async () => {
		const svg = String(await written('a.svg', 'chart', '--preset', 'goldman-2030', '--station', 'price'));
		expect(svg).toMatch(/^<svg[^>]+width="1200"/);
		expect(svg).toContain('p=goldman-2030');
		expect(svg).toContain('Scenario: Goldman Sachs: 2.0 by 2030;');
		expect(svg).not.toMatch(/NaN|undefined|Infinity/);
	});

	it('draws the uncertainty of the budget by quarter, as the page does', async () => {
		const svg = String(await written('budget.svg', 'chart', '--station', 'budget', '--show', 'level'));
		expect(svg).toContain('In 50 of 100 draws');
		expect(svg.match(/<polygon/g)).toHaveLength(3);
	});

	it('writes a picture of three pixels for one', async () => {
		const png = await written('a.png', 'chart', '--size', '1080x1080', '--theme', 'dark');
		expect(String(png.subarray(1, 4))).toBe('PNG');
		expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([3240, 3240]);
	});

	it('keeps title, scenario and a chart of some height in the smallest picture', async () => {
		const args = ['chart', '--size', '480x480', '--preset', 'goldman-2030', '--set', 'opec.offsetShare=0.3'];
		const svg = String(await written('small.svg', ...args));
		const words = svg.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
		expect(words).toMatch(/less than without the change/);
		expect(words).toMatch(/OPEC\+ makes room 30 %/);
		const heights = [...svg.matchAll(/<polygon points="([^"]+)"/g)].flatMap(([, points]) =>
			points
				.split(' ')
				.filter((_, index) => index % 2 === 1)
				.map(Number)
		);
		expect(Math.max(...heights) - Math.min(...heights)).toBeGreaterThan(60);
	});

	it('writes a document', async () => {
		const pdf = await written('a.pdf', 'chart', '--band', 'paths', '--theme', 'print');
		expect(String(pdf.subarray(0, 5))).toBe('%PDF-');
	});

	it.each([
		['no file', ['chart'], '--out requires the name of a file, got nothing'],
		[
			'another kind',
			['chart', '--out', join(folder, 'x.gif')],
			'--out requires a name ending in .svg, .png or .pdf'
		],
		[
			'an unknown station',
			['chart', '--station', 'oil', '--out', join(folder, 'x.svg')],
			'--station requires one of'
		],
		[
			'a size of nothing',
			['chart', '--size', '0x0', '--out', join(folder, 'x.svg')],
			'--size requires two sides'
		],
		[
			'an endless size',
			['chart', '--size', '99999x99999', '--out', join(folder, 'x.png')],
			'--size requires two sides'
		],
		[
			'an unknown look',
			['chart', '--theme', 'neon', '--out', join(folder, 'x.svg')],
			'--theme requires one of'
		],
		[
			'a brief as a picture',
			['brief', '--out', join(folder, 'x.png')],
			'--out requires a name ending in .pdf'
		],
		[
			'a folder that is not there',
			['export', '--out', join(folder, 'no', 'x.xlsx')],
			'--out requires a folder that exists'
		]
	])('refuses %s and writes nothing', async (_, args, says) => {
		const { code, stdout, stderr } = await orinoco(args);
		expect([code, stdout]).toEqual([2, '']);
		expect(stderr).toContain(says);
		expect(readdirSync(folder).filter((name) => name.startsWith('x.'))).toEqual([]);
	});
});

describe.concurrent('brief and export', () => {
	it('writes a brief of a few sheets', async () => {
		const pdf = String(await written('brief.pdf', 'brief', '--preset', 'jpmorgan'));
		expect(pdf).toMatch(/\/Count [23]\b/);
	});

	it('writes a workbook and a slide', async () => {
		const [xlsx, pptx] = await Promise.all([written('a.xlsx', 'export'), written('a.pptx', 'export')]);
		expect(Object.keys(unzipSync(xlsx))).toContain('xl/workbook.xml');
		expect(Object.keys(unzipSync(pptx)).some((name) => name.startsWith('ppt/charts/chart'))).toBe(true);
		expect(strFromU8(unzipSync(xlsx)['xl/workbook.xml'])).toContain('Assumptions');
	});

	it('writes numbers in full', async () => {
		const [csv, json] = await Promise.all([written('a.csv', 'export'), written('a.json', 'export')]);
		const { scenario } = simulate();
		expect(JSON.parse(String(json)).scenario.brent).toEqual(Array.from(scenario.brent));
		expect(String(csv)).toContain(String(scenario.brent[60]));
	});
});
