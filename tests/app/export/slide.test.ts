import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { stationFigure } from '$lib/charts/stationFigure.ts';
import { pptx } from '$lib/export/pptx.ts';
import { dayNumber } from '$lib/export/dayNumber.ts';
import { yearStep } from '$lib/export/slide/yearStep.ts';
import { endWords } from '$lib/export/slide/endWords.ts';
import { endLabel, labelShifts } from '$lib/export/slide/endLabels.ts';
import { fitted } from '$lib/export/slide/fitting.ts';
import { nativeChart } from '$lib/export/slide/nativeChart.ts';
import { formatLike, numberFormat } from '$lib/export/slide/numberFormat.ts';
import { expectOrigin, words } from './origin.ts';
import { figure, simulation, view } from './samples.ts';

const change = simulation.scenario.hardCurrencyRevenue.map(
	(value, month) => value - simulation.baseline.hardCurrencyRevenue[month]
);

/** Numbers of a part of an XML file, in order. */
const numbers = (xml: string) =>
	[...xml.matchAll(/<c:v>(-?[\d.e-]+)<\/c:v>/g)].map((match) => Number(match[1]));
const seriesOf = (xml: string) => [...xml.matchAll(/<c:ser>[\s\S]*?<\/c:ser>/g)].map(([series]) => series);
const valuesOf = (series: string) => numbers(/<c:val>[\s\S]*<\/c:val>/.exec(series)?.[0] ?? '');

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

describe('words at the lines’ ends of a slide', () => {
	const pin = (name: string, value: number, months: number) => ({
		...({ name, role: 'pin', tone: 'pin-a', last: '−$1bn' } as const),
		values: Array.from({ length: 12 }, (_, month) => (month < months ? value : null))
	});
	const lines = [pin('A', -5, 12), pin('B', -5, 6), pin('C', -5.1, 12)];
	const labels = Array.from({ length: 12 }, (_, month) => `2027-${String(month + 1).padStart(2, '0')}`);
	const plot = { x: 0.1, y: 0, w: 0.66, h: 0.9 };

	it('stand in one column, none over another', () => {
		const axis = { low: -10, high: 0, ticks: [] };
		const shifts = labelShifts({ labels, lines, steps: [] }, { axis, plot, height: 0.05 });
		const places = lines.map(
			({ values }, place) => (-(values[0] ?? 0) / 10) * plot.h + (shifts.get(place)?.y ?? NaN)
		);
		const sorted = [...places].sort((one, other) => one - other);
		expect(sorted[1] - sorted[0]).toBeCloseTo(0.05);
		expect(sorted[2] - sorted[1]).toBeCloseTo(0.05);
		expect([0, 1, 2].map((place) => shifts.get(place)?.x)).toEqual([0, (6 / 11) * plot.w, 0]);
	});

	it('have the colour in which words of their line are read', () => {
		const line = { ...pin('Orinoco', 1, 12), tone: 've' } as const;
		expect(endLabel(line, { x: 0, y: 0 })).toContain('<a:srgbClr val="865600"/>');
	});

	it('are a name and a number, written as on the page', () => {
		expect(endWords('A\u00a0Central −$4.3bn')).toEqual({ name: 'A Central', last: '−$4.3bn' });
		expect(endWords('Without it')).toEqual({ name: 'Without it', last: '' });
		expect(endWords(`B\u00a0${'long '.repeat(20)}−$4.3bn`).name).toMatch(/^B long (long )+long…$/);
		expect([formatLike('−$0.19bn'), formatLike('1.20'), formatLike('$0.00')]).toEqual([
			'+"$"#,##0.00"bn";−"$"#,##0.00"bn"',
			'#,##0.00;−#,##0.00',
			'"$"#,##0.00;"$"#,##0.00'
		]);
	});
});

describe('texts of a slide', async () => {
	const boxesOf = async (over: Partial<typeof words>) => {
		const slide = strFromU8(unzipSync(await pptx(figure, { ...words, ...over }))['ppt/slides/slide1.xml']);
		return [...slide.matchAll(/<a:off x="\d+" y="(\d+)"\/><a:ext cx="\d+" cy="(\d+)"\/>/g)]
			.map(([, y, height]) => [Number(y), Number(y) + Number(height)])
			.filter(([top]) => top > 0);
	};

	it.each(['', 'short', 'long '.repeat(40), 'long '.repeat(250)])(
		'leave the chart room and lie over nothing, whatever their length',
		async (text) => {
			const [title, subtitle, chart, foot] = await boxesOf({
				title: `A title ${text}`,
				subtitle: text,
				note: text
			});
			expect(title[1]).toBeLessThan(subtitle[0]);
			expect(subtitle[1]).toBeLessThan(chart[0]);
			expect(chart[1]).toBeLessThan(foot[0]);
			expect(chart[1] - chart[0]).toBeGreaterThan(914_400);
			expect(foot[1]).toBeLessThanOrEqual(7.3 * 914_400 + 1);
		}
	);

	it('shrink no more than they must', () => {
		const sizes = [
			{ size: 10, most: 0.5 },
			{ size: 8, most: 1 }
		];
		expect(fitted(['short'], sizes, 12, 'sans').fontSize).toBe(10);
		expect(fitted(['long '.repeat(150)], sizes, 12, 'sans').fontSize).toBe(8);
		expect(fitted(['long '.repeat(5000)], sizes, 12, 'sans')).toEqual({ fontSize: 8, h: 1 });
	});
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
		expect(xml).toContain(
			'formatCode="&quot;$&quot;#,##0&quot;bn&quot;;−&quot;$&quot;#,##0&quot;bn&quot;;&quot;$0&quot;"'
		);
		expect(strFromU8(file['ppt/slides/slide1.xml'])).toMatch(/<p:graphicFrame>.*? descr="[^"]{20,}"/s);
		expect(numberFormat({ low: 0, high: 3, unit: ' mb/d', ticks: [{ value: 1.5, label: '1.5 mb/d' }] })).toBe(
			'#,##0.0;−#,##0.0'
		);
	});

	it('says in its properties where its numbers come from', () => {
		expectOrigin(strFromU8(file['docProps/core.xml']));
	});

	it('carries a workbook behind the chart: months as dates, then a column for each series', () => {
		const workbook = Object.keys(file).find((name) => name.endsWith('.xlsx')) ?? '';
		const sheet = strFromU8(unzipSync(file[workbook])['xl/worksheets/sheet1.xml']);
		expect([...sheet.matchAll(/<t [^>]*>([^<]*)<\/t>/g)].map(([, text]) => text)).toEqual([
			...['Month', 'lower edge', '90 of 100 draws', '80 of 100 draws', '50 of 100 draws'],
			...['80 of 100 draws, upper part', '90 of 100 draws, upper part', 'Your scenario']
		]);
		expect(sheet).toContain('<c r="A2" s="1"><v>46388</v></c>');
		expect(Number(/<c r="H121"><v>([^<]+)/.exec(sheet)?.[1])).toBeCloseTo(change[119] * 12, 9);
	});

	it('counts its months as dates and writes the years beneath them', () => {
		expect(xml).not.toMatch(/catAx|multiLvlStr/);
		expect(xml).toMatch(
			/<c:dateAx>.*<c:numFmt formatCode="yyyy" sourceLinked="0"\/>.*<c:baseTimeUnit val="months"\/>/s
		);
		expect(xml).toContain('<c:majorUnit val="1"/><c:majorTimeUnit val="years"/></c:dateAx>');
		expect(xml).toContain('<c:pt idx="119"><c:v>50010</c:v></c:pt>');
		expect([dayNumber('2027-01'), yearStep(['2002-01', '2036-12'])]).toEqual([46388, 5]);
	});

	it('names a line at its end in the digits of the page, and only the rest in a legend', () => {
		expect(seriesOf(xml)[6]).toMatch(
			/formatCode="\+&quot;\$&quot;#,##0(\.0)?&quot;bn&quot;;−&quot;\$&quot;#,##0(\.0)?&quot;bn&quot;"/
		);
		const unlisted = [...xml.matchAll(/<c:legendEntry><c:idx val="(\d)"/g)].map(([, index]) => Number(index));
		expect(unlisted).toEqual([0, 4, 5, 6]);
	});

	it('has a title that an outline finds, notes and names of its parts', () => {
		const slide = strFromU8(file['ppt/slides/slide1.xml']);
		expect(slide).toMatch(/<p:ph\s[^>]*type="title"/);
		expect(slide).not.toContain('en-US');
		for (const name of ['Title', 'Subtitle', 'Chart', 'Note and source'])
			expect(slide).toContain(`name="${name}"`);
		for (const [paragraph] of slide.matchAll(/<a:p>.*?<\/a:p>/gs))
			expect(paragraph.indexOf('<a:pPr', 6)).toBe(-1);
		const notes = strFromU8(file['ppt/notesSlides/notesSlide1.xml']);
		expect(notes.match(/<a:t>/g)?.length).toBeGreaterThan(4);
		expect(notes).toContain(
			'<a:t>https://orinoco.example/?v=1&amp;venezuela.target=2.5&amp;opec.offsetShare=0.35</a:t>'
		);
	});

	it('writes title, note, source and address as text, markup neutralised', () => {
		const slide = strFromU8(file['ppt/slides/slide1.xml']);
		expect(slide).toContain('&lt;b&gt;');
		expect(slide).not.toContain('<b>');
		expect(slide).toContain('seed 7');
		expect(slide).toContain('orinoco.example');
	});
});
