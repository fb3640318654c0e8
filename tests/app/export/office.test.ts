import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { stationFigure } from '$lib/charts/stationFigure.ts';
import type { Quantiles } from '$lib/state/bands.ts';
import { nativeChart } from '$lib/export/nativeChart.ts';
import { numberFormat, pptx } from '$lib/export/pptx.ts';
import { provenanceOf, sourceLine } from '$lib/export/provenance.ts';
import { assumptionsTable, monthsTable, sourcesTable, yearsTable } from '$lib/export/tables.ts';
import { xlsxBuffer } from '$lib/export/xlsx.ts';
import { EMPTY_SCENARIO } from '#models/scenarios/scenario.ts';
import { simulate } from '#models/simulate.ts';
import { years } from '#models/summary.ts';

const own = { 'venezuela.target': 2.5, 'opec.offsetShare': 0.35 };
const simulation = simulate(own);
const view = { station: 'income', show: 'difference', band: 'fan', year: 2031 } as const;
const change = simulation.scenario.hardCurrencyRevenue.map(
	(value, month) => value - simulation.baseline.hardCurrencyRevenue[month]
);
const scaled = (factor: number) => change.map((value) => value * factor);
/** Bands with known edges: shares of the line itself. */
const bands: Quantiles = {
	q05: scaled(1.9),
	q10: scaled(1.6),
	q25: scaled(1.3),
	q50: scaled(1),
	q75: scaled(0.7),
	q90: scaled(0.4),
	q95: scaled(0.2)
};
const figure = stationFigure({ simulation, view, bands, paths: null });
const provenance = provenanceOf(simulation, 7, 'https://orinoco.example/?v=1&venezuela.target=2.5');
const words = { title: '=HYPERLINK("x") & <b>', subtitle: figure.subtitle, note: figure.caption, provenance };

/** Numbers of a part of an XML file, in order. */
const numbers = (xml: string) =>
	[...xml.matchAll(/<c:v>(-?[\d.e-]+)<\/c:v>/g)].map((match) => Number(match[1]));
const seriesOf = (xml: string) => [...xml.matchAll(/<c:ser>[\s\S]*?<\/c:ser>/g)].map(([series]) => series);
const valuesOf = (series: string) => numbers(/<c:val>[\s\S]*<\/c:val>/.exec(series)?.[0] ?? '');

/** Properties name title, subject, author and everything by which the state is found again. */
function expectOrigin(xml: string): void {
	expect(xml).toContain('<dc:title>=HYPERLINK(&quot;x&quot;) &amp; &lt;b&gt;</dc:title>');
	expect(xml).toContain(`<dc:subject>${figure.subtitle}</dc:subject><dc:creator>The Orinoco authors<`);
	const { model, dataUntil } = provenance;
	expect(xml).toContain(`<cp:keywords>Orinoco, model ${model}, seed 7, data to ${dataUntil}</cp:keywords>`);
	expect(xml).toMatch(
		/<dc:description>.*Ministry of Finance.*v=1&amp;venezuela\.target=2\.5<\/dc:description>/
	);
}

describe('native chart', () => {
	it('stacks steps up to every edge of the bands', () => {
		const chart = nativeChart(figure);
		const sums = chart.steps[0].values.map(() => 0);
		const edges = chart.steps.map(({ values }) => {
			values.forEach((value, index) => (sums[index] += value ?? 0));
			return sums[50];
		});
		const expected = [1.9, 1.6, 1.3, 0.7, 0.4, 0.2].map((factor) => factor * change[50] * 12);
		edges.forEach((edge, index) => expect(edge).toBeCloseTo(expected[index], 9));
	});

	it('keeps observed months and model months on one list of labels', () => {
		const level = nativeChart(
			stationFigure({
				simulation,
				view: { ...view, station: 'price', show: 'level' },
				bands: null,
				paths: null
			})
		);
		expect(level.labels).toContain('2020-04');
		expect(level.labels.at(-1)).toBe('2036-12');
		const history = level.lines.find(({ role }) => role === 'history');
		expect(history?.values[level.labels.indexOf('2027-03')]).toBeNull();
		expect(level.lines.find(({ role }) => role === 'scenario')?.values.at(-1)).toBeCloseTo(
			simulation.scenario.brent[119],
			9
		);
	});
});

it('the note of a slide that is somewhat long shrinks no more than it must', async () => {
	const { address } = words.provenance;
	const others = `  ${sourceLine(words.provenance)} ${address}`.length;
	const sizeOf = async (letters: number) => {
		const note = 'm'.repeat(letters - others + 1);
		const slide = strFromU8(unzipSync(await pptx(figure, { ...words, note }))['ppt/slides/slide1.xml']);
		const before = slide.slice(0, slide.indexOf('<a:t>mmm'));
		return Number(/sz="(\d+)"(?!.*sz=")/s.exec(before)?.[1]) / 100;
	};
	expect([await sizeOf(850), await sizeOf(900), await sizeOf(1040)]).toEqual([10, 9, 9]);
	expect([await sizeOf(1100), await sizeOf(2400)]).toEqual([8, 8]);
});

describe('slide', async () => {
	const file = unzipSync(await pptx(figure, words));
	const chartName = Object.keys(file).find((name) => /charts\/chart\d+\.xml$/.test(name)) ?? '';
	const xml = strFromU8(file[chartName]);

	it('has the line and the bands as native series with the model’s numbers', () => {
		const series = seriesOf(xml);
		expect(series).toHaveLength(7);
		const line = valuesOf(series[6]);
		expect(line).toHaveLength(120);
		line.forEach((value, month) => expect(value).toBeCloseTo(change[month] * 12, 9));
		const lowest = valuesOf(series[0]);
		lowest.forEach((value, month) => expect(value).toBeCloseTo(change[month] * 1.9 * 12, 9));
	});

	it('hides the step beneath the bands', () => {
		expect(seriesOf(xml)[0]).toContain('<a:noFill/>');
	});

	it('writes its axis in dollars, and says in words what it shows', () => {
		expect(xml).toContain('formatCode="&quot;$&quot;#,##0&quot;bn&quot;;−&quot;$&quot;#,##0&quot;bn&quot;"');
		expect(strFromU8(file['ppt/slides/slide1.xml'])).toMatch(/<p:graphicFrame>.*? descr="[^"]{20,}"/s);
		expect(numberFormat({ low: 0, high: 3, unit: ' mb/d', ticks: [{ value: 1.5, label: '1.5 mb/d' }] })).toBe(
			'#,##0.0;−#,##0.0'
		);
	});

	it('says in its properties where its numbers come from', () => {
		expectOrigin(strFromU8(file['docProps/core.xml']));
	});

	it('carries a workbook behind the chart', () => {
		const workbook = Object.keys(file).find((name) => name.endsWith('.xlsx'));
		expect(workbook).toBeDefined();
		expect(Object.keys(unzipSync(file[workbook ?? '']))).toContain('xl/worksheets/sheet1.xml');
	});

	it('writes title, note, source and address as text, markup neutralised', () => {
		const slide = strFromU8(file['ppt/slides/slide1.xml']);
		expect(slide).toContain('&lt;b&gt;');
		expect(slide).not.toContain('<b>');
		expect(slide).toContain('seed 7');
		expect(slide).toContain('orinoco.example');
	});
});

describe('workbook', async () => {
	const tables = [
		yearsTable(simulation),
		monthsTable(simulation),
		assumptionsTable({ ...EMPTY_SCENARIO, own }),
		sourcesTable()
	];
	const file = unzipSync(await xlsxBuffer({ ...words, tables }));
	const sheet = (index: number) => strFromU8(file[`xl/worksheets/sheet${index}.xml`]);

	it('has a read-me, years, months, assumptions and sources', () => {
		const book = strFromU8(file['xl/workbook.xml']);
		for (const name of ['Read me', 'By year', 'By month', 'Assumptions', 'Sources'])
			expect(book).toContain(name);
	});

	it('says in its properties where its numbers come from', () => {
		expectOrigin(strFromU8(file['docProps/core.xml']));
		expect(strFromU8(file['[Content_Types].xml'])).toContain('PartName="/docProps/core.xml"');
		expect(strFromU8(file['_rels/.rels'])).toContain('Target="docProps/core.xml"');
	});

	it('holds the year’s figures in full precision', () => {
		const income = years(simulation).scenario.hardCurrencyRevenue[4];
		expect(sheet(2)).toContain(`<v>${income}</v>`);
	});

	it('holds every month', () => {
		expect(sheet(3).match(/<row /g)).toHaveLength(121);
	});

	it('shows measured numbers to three decimals and assumptions as they stand', () => {
		const styles = strFromU8(file['xl/styles.xml']);
		const formats = [...styles.matchAll(/<xf ([^>]*)>/g)].map(([, attributes]) => attributes);
		const measured = formats.findIndex((attributes) => attributes.includes('numFmtId'));
		expect(styles).toContain('formatCode="0.000"');
		const numbers = (index: number) => [...sheet(index).matchAll(/<c ([^>]*)><v>[-\d.e]+<\/v>/g)];
		const styled = (index: number) =>
			numbers(index).filter(([, attributes]) => attributes.includes(`s="${measured}"`)).length;
		expect(styled(2)).toBeGreaterThan(300);
		expect(numbers(4).length).toBeGreaterThan(100);
		expect(styled(4)).toBe(0);
	});

	it('says of every assumption whether the draws move it, and how far', () => {
		const scenario = { ...EMPTY_SCENARIO, own, hold: ['fx.drift'] as const, spread: { 'fx.rate': 2 } };
		const { columns, rows } = assumptionsTable(scenario);
		const place = columns.findIndex(({ label }) => label === 'in the draws');
		const cell = (id: string) => rows.find(([name]) => name === id)?.[place];
		expect(
			['venezuela.target', 'fx.drift', 'fx.rate', 'fx.oilElasticity', 'outlook.vintage'].map(cell)
		).toEqual(['held', 'held', 'drawn, 2 times as wide', 'drawn', '']);
	});

	it('gives the texts of its first sheet the height that they need', () => {
		const heights = [...sheet(1).matchAll(/ ht="([\d.]+)"/g)].map(([, height]) => Number(height));
		expect(heights.length).toBeGreaterThan(1);
		expect(Math.min(...heights)).toBe(28);
		expect(Math.max(...heights)).toBeGreaterThanOrEqual(41);
	});

	it('makes no row higher than the format knows, however long the address', async () => {
		const provenance = { ...words.provenance, address: 'https://example.org/?'.padEnd(8000, 'x') };
		const long = unzipSync(await xlsxBuffer({ ...words, provenance, tables }));
		const heights = [...strFromU8(long['xl/worksheets/sheet1.xml']).matchAll(/ ht="([\d.]+)"/g)];
		expect(Math.max(...heights.map(([, height]) => Number(height)))).toBe(405);
	});

	it('keeps a name that looks like a formula a text', () => {
		expect(sheet(1)).not.toContain('<f>');
	});
});
