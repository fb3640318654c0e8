import { execFileSync, spawnSync } from 'node:child_process';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import { LIGHT } from '$lib/charts/theme.ts';
import { composeBrief } from '$lib/export/brief/composeBrief.ts';
import { SHEET } from '$lib/export/brief/block.ts';
import { pdf } from '$lib/export/pdf/pdf.ts';
import { lostSigns, printable } from '$lib/export/pdf/printable.ts';
import { measureText } from '$lib/export/scene/measureText.ts';
import { BUNDLES } from '#models/scenarios/presets.ts';
import { assumptionsOf, EMPTY_SCENARIO } from '#models/scenarios/scenario.ts';
import type { Scenario } from '#models/scenarios/scenario.ts';
import { PARAMETERS } from '#models/parameters/registry.ts';
import { run, simulate } from '#models/simulate.ts';
import { years } from '#models/summary.ts';
import { ADDRESS, figure, fonts, HOSTILE, provenance, scene, simulation, view } from './samples.ts';

const scenario: Scenario = {
	...EMPTY_SCENARIO,
	seed: 7,
	own: { 'venezuela.target': 2.5, 'opec.offsetShare': 0.35 }
};
const input = { scenario, view, simulation, bands: null, figure, provenance };

/** What a reader's program finds in a document. */
async function opened(bytes: Uint8Array) {
	const task = getDocument({ data: bytes.slice(), verbosity: 0 });
	const document = await task.promise;
	const pages = [];
	for (let number = 1; number <= document.numPages; number++) {
		const page = await document.getPage(number);
		const { items } = await page.getTextContent();
		const links = (await page.getAnnotations()).map(({ url, unsafeUrl }) => url ?? unsafeUrl);
		const text = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : '')).join('');
		pages.push({ text: text.replace(/\s+/g, ' '), links, size: page.view });
	}
	const { info } = await document.getMetadata();
	await task.destroy();
	return { pages, info: info as Record<string, string> };
}
const flat = (text: string) => text.replace(/[\s\u00a0]+/g, '');

describe('document of one chart', async () => {
	const bytes = await pdf([scene(LIGHT)], provenance, fonts);
	const { pages, info } = await opened(bytes);

	it('is one page of the picture’s size', () => {
		expect(pages).toHaveLength(1);
		const [, , width, height] = pages[0].size;
		expect(width).toBeCloseTo(900, 0);
		expect(height).toBeCloseTo(506.25, 0);
	});

	it('gives its title, source and address as text', () => {
		const text = flat(pages[0].text);
		for (const words of [figure.title, figure.subtitle, 'seed 7', 'Orinoco model 1.0.0', ADDRESS])
			expect(text).toContain(flat(words));
	});

	it('leads to the state and carries it in its properties', () => {
		expect(pages[0].links).toContain(ADDRESS);
		expect(info.Title).toBe(figure.title);
		expect(info.Keywords).toContain(ADDRESS);
	});

	it('carries the house’s fonts', () => {
		const raw = Buffer.from(bytes).toString('latin1');
		expect(raw.match(/\/FontFile2/g)?.length).toBeGreaterThanOrEqual(3);
	});

	it.runIf(spawnSync('pdftoppm', ['-v']).status === 0)('is drawn with its bands by another program', () => {
		const ppm = execFileSync('pdftoppm', ['-r', '96', '-'], { input: bytes, maxBuffer: 1e8 });
		const head = /^P6\n(\d+) (\d+)\n255\n/.exec(ppm.subarray(0, 40).toString('latin1'));
		expect(Math.abs(Number(head?.[1]) - 1200)).toBeLessThanOrEqual(1);
		const counts = new Map<string, number>();
		for (let at = head?.[0].length ?? 0; at < ppm.length; at += 3) {
			const key = `${ppm[at]},${ppm[at + 1]},${ppm[at + 2]}`;
			counts.set(key, (counts.get(key) ?? 0) + 1);
		}
		const reds = [...counts].filter(([key, count]) => {
			const [red, green, blue] = key.split(',').map(Number);
			return count > 3000 && red > 200 && red > green + 5 && Math.abs(green - blue) < 12;
		});
		expect(reds).toHaveLength(3);
	});

	it('takes a hostile title as text, and a question mark for a sign that its fonts lack', async () => {
		const hostile = await opened(await pdf([scene(LIGHT, { title: HOSTILE })], provenance, fonts));
		expect(hostile.pages[0].text).toContain('=HYPERLINK');
		expect(printable('🛢️ Łukasz → é')).toBe('? ?ukasz -> é');
		expect(lostSigns('é🛢')).toEqual(['🛢']);
	});
});

describe('brief', async () => {
	const { pages } = await opened(await pdf(composeBrief(input, LIGHT), provenance, fonts));

	it('is two sheets of A4', () => {
		expect(pages).toHaveLength(2);
		for (const { size } of pages) {
			expect(size[2]).toBeCloseTo(595.5, 0);
			expect(size[3]).toBeCloseTo(842.25, 0);
		}
	});

	it('opens with the answer, the stations and the chart', () => {
		const text = flat(pages[0].text);
		for (const words of [
			'If Venezuela plans 2.5',
			'Russia’s hard-currency oil income',
			'Venezuela pumps',
			figure.title
		])
			expect(text).toContain(flat(words));
	});

	it('keeps the reasons beneath the river apart, and within the sheet', () => {
		const own = { 'venezuela.target': 4, 'opec.offsetShare': -0.5, 'grades.discount': 45 } as const;
		const far = { ...EMPTY_SCENARIO, own };
		const [{ marks, width }] = composeBrief(
			{ ...input, scenario: far, simulation: run(assumptionsOf(far)), view: { ...view, year: 2036 } },
			LIGHT
		);
		const reasons = marks.flatMap((mark) => (mark.kind === 'text' && mark.size === 10.5 ? [mark] : []));
		expect(reasons.map(({ text }) => text).join(' ')).toContain('lost barrels weigh less here');
		for (const one of reasons) {
			const end = one.x + measureText(one.text, one.size);
			expect(end).toBeLessThanOrEqual(width - SHEET.side);
			for (const other of reasons)
				if (other.y === one.y && other.x > one.x) expect(end).toBeLessThan(other.x - 4);
		}
	});

	it('does not part the bracket of a range', () => {
		const flat = new Float64Array(10);
		const bands = {
			get: () => ({
				...{ q05: flat.map(() => -9), q10: flat.map(() => -8), q25: flat.map(() => -6) },
				...{ q50: flat.map(() => -4), q75: flat.map(() => -3), q90: flat.map(() => -2) },
				q95: flat.map(() => -1)
			})
		};
		const [{ marks }] = composeBrief({ ...input, bands: bands as unknown as typeof input.bands }, LIGHT);
		const texts = marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));
		expect(texts.join('\n')).toMatch(/\(\$[\d.–]+bn;\u00a0[\d.]+\u00a0%\)/);
	});

	it('prints the model’s numbers of every year', () => {
		const text = flat(pages[1].text);
		const { scenario: after } = years(simulation);
		after.brent.forEach((price) => expect(text).toContain(`$${price.toFixed(1)}`));
	});

	it('lists what differs from the defaults, sources, the terminal line and the address', () => {
		const text = flat(pages[1].text);
		for (const words of [
			'What is assumed',
			'2.50',
			'35',
			'run --url "?v=1&venezuela.target=2.5&opec.offsetShare=0.35',
			ADDRESS
		])
			expect(text).toContain(flat(words));
	});

	it('goes on to further sheets, numbered, where very many levers differ', async () => {
		const moved = PARAMETERS.flatMap((parameter) =>
			parameter.kind === 'number' && parameter.group !== 'outlook'
				? [
						[
							parameter.id,
							parameter.default === parameter.low
								? parameter.low + parameter.step
								: parameter.default - parameter.step
						] as const
					]
				: []
		);
		const own = Object.fromEntries(moved.filter(([, value]) => Number.isFinite(value)));
		const many = { ...input, scenario: { ...EMPTY_SCENARIO, own } };
		const scenes = composeBrief(many, LIGHT);
		expect(scenes.length).toBeGreaterThan(2);
		for (const { marks, height } of scenes)
			for (const mark of marks) if (mark.kind === 'text') expect(mark.y).toBeLessThan(height - 10);
	});

	it.each(Object.entries(BUNDLES).flatMap(([kind, bundles]) => bundles.map(({ id }) => [kind, id])))(
		'is two sheets for the %s %s',
		(kind, id) => {
			const chosen = { ...EMPTY_SCENARIO, [kind]: id };
			const bundled = { ...input, scenario: chosen, simulation: run(assumptionsOf(chosen)) };
			expect(composeBrief(bundled, LIGHT)).toHaveLength(2);
		}
	);

	it('stays on two sheets for every path with every market view and the regime of most levers', () => {
		const ids = (kind: keyof typeof BUNDLES) => [null, ...BUNDLES[kind].map(({ id }) => id)];
		const longer = ids('preset').flatMap((preset) =>
			ids('market').flatMap((market) => {
				const chosen = { ...EMPTY_SCENARIO, preset, market, sanctions: 'eu-formula' };
				const brief = composeBrief(
					{ ...input, scenario: chosen, simulation: run(assumptionsOf(chosen)) },
					LIGHT
				);
				return brief.length === 2 ? [] : [[preset, market]];
			})
		);
		expect(longer).toEqual([]);
	});

	it('lets nothing run into its footing, however long the answer is', () => {
		const own = { 'shock.supply': 5, 'shock.demand': -0.1, 'shock.years': 2 };
		for (const chosen of [
			{ ...EMPTY_SCENARIO, market: 'demand-only', own },
			{ ...EMPTY_SCENARIO, preset: 'blockade-again', market: 'km14', sanctions: 'eu-formula' }
		]) {
			const long = { ...input, scenario: chosen, simulation: run(assumptionsOf(chosen)) };
			for (const { marks, height } of composeBrief(long, LIGHT)) {
				const rule = height - SHEET.bottom + 20;
				const beneath = marks.flatMap((mark) => (mark.kind === 'text' && mark.y > rule ? [mark.text] : []));
				expect(beneath).toEqual([ADDRESS, expect.stringMatching(/^Orinoco model .* page \d of 2$/)]);
			}
		}
	});

	it('names the Russian price as the page does under a cap, under which Russia is not paid what it is taxed on', () => {
		const texts = (simulation: typeof input.simulation) =>
			composeBrief({ ...input, simulation }, LIGHT).flatMap(({ marks }) =>
				marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []))
			);
		expect(texts(simulate())).toContain('Russia is paid');
		const capped = texts(simulate({ 'cap.enforcedShare': 1, 'cap.level': 47.6 }));
		expect(capped).toContain('Russia is taxed on');
		expect(capped).not.toContain('Russia is paid');
	});

	it('says so where nothing differs', () => {
		const plain = { ...input, scenario: EMPTY_SCENARIO, simulation: simulate() };
		const texts = composeBrief(plain, LIGHT).flatMap(({ marks }) =>
			marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []))
		);
		expect(texts).toContain('Every lever stands at its default; the page documents them one by one.');
	});
});
