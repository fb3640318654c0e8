import { describe, expect, it } from 'vitest';
import { LIGHT } from '$lib/charts/theme.ts';
import { endWords } from '$lib/compare/exportFigure.ts';
import { chartWords } from '$lib/export/chartWords.ts';
import { footing } from '$lib/export/scene/footing.ts';
import { heading } from '$lib/export/scene/heading.ts';
import type { TextMark } from '$lib/charts/marks.ts';
import { cutAtWord } from '$lib/export/cutAtWord.ts';
import { NO_FORECAST, sourceLine, withoutDraws } from '$lib/export/provenance.ts';
import { copiesOf } from '$lib/export/room/copies.ts';
import { nameOf } from '$lib/export/room/nameOf.ts';
import { viewParts } from '$lib/export/room/viewParts.ts';
import type { View } from '#models/scenarios/state.ts';
import type { Subject } from '$lib/export/room/subject.ts';
import { composeFigure, figureWords, fitsAtEnd } from '$lib/export/scene/composeFigure.ts';
import { withCaution } from '$lib/export/withCaution.ts';
import { BUNDLES } from '#models/scenarios/presets.ts';
import { EMPTY_SCENARIO } from '#models/scenarios/scenario.ts';
import { STATIONS } from '#models/stations.ts';
import { figure, provenance, simulation } from './samples.ts';

const warned = {
	...simulation,
	warnings: STATIONS.map(({ id: station }) => ({
		...{ id: 'stocks', where: 'both', months: [], remedy: '', levers: [] },
		...{ station, message: `Care at ${station}.` }
	}))
} as unknown as typeof simulation;

describe('the source line', () => {
	it('names the draws where there is a range, and none where there is none', () => {
		const drawn = { ...provenance, draws: { n: 8192, held: 8, uncertain: 40 } };
		expect(sourceLine(drawn)).toContain(', seed 7, 8,192 draws, 8 of 40 uncertain levers held, outlook ');
		expect(sourceLine(withoutDraws(drawn))).toBe(sourceLine(provenance));
	});
});

describe('what is copied as text', () => {
	const subject = {
		...{ figure, provenance, named: 'Scenario “JPMorgan”', answer: () => 'The answer.' }
	} as unknown as Subject;
	const copies = copiesOf(subject, { title: 'Oil earns $109bn', subtitle: '', note: '' }, '2026-11-26');
	const textOf = (id: string) => copies.find((one) => one.id === id)?.text() ?? '';

	it('begins with the answer, where there is one', () => {
		expect([copies[0].id, textOf('sentence')]).toEqual(['sentence', 'The answer.']);
		expect(copiesOf({ ...subject, answer: null }, { title: '', subtitle: '', note: '' }, '')[0].id).toBe(
			'table'
		);
	});

	it('makes no claim about the world: whose scenario it is stands before it', () => {
		expect(textOf('title-link')).toBe(
			`Scenario “JPMorgan”: Oil earns $109bn. A scenario is not a forecast.\n${provenance.address}`
		);
		expect(textOf('citation')).toContain('Scenario “JPMorgan”: Oil earns $109bn. http');
		expect(textOf('bibtex')).toContain('title = {{Scenario “JPMorgan”: Oil earns \\$109bn.}}');
		expect(textOf('bibtex')).toContain('a scenario and no forecast');
	});
});

describe('words of a chart', () => {
	it('warn of its own station and of those upstream, first things first', () => {
		const { note } = chartWords(figure, EMPTY_SCENARIO, warned, null);
		expect(note).toMatch(/^Care at output\. Care at price\. Care at russia\. Care at income\. /);
		expect(note).not.toContain('Care at budget');
	});

	it('warn of everything beside a figure that is no station’s', () => {
		const { note } = chartWords({ ...figure, id: 'measure' }, EMPTY_SCENARIO, warned, null);
		expect(note).toContain('Care at budget');
	});

	it('are printable in the faces of a document, for every station', () => {
		for (const { id } of STATIONS) {
			const year = { q05: [-2], q10: [-2], q25: [-2], q50: [-1], q75: [-1], q90: [-1], q95: [-1] };
			const bands = {
				get: () =>
					Object.fromEntries(
						Object.entries(year).map(([name, [value]]) => [name, new Array<number>(10).fill(value)])
					) as never
			};
			const { subtitle } = chartWords(
				{ ...figure, id: `${id}-level-fan` },
				EMPTY_SCENARIO,
				simulation,
				bands
			);
			expect(subtitle).toContain('In 80 of 100 draws');
			expect(subtitle).not.toContain('₽');
		}
	});

	it('say what 80 of 100 draws give for the change that the title tells', () => {
		const year = (value: number) => new Array<number>(10).fill(value);
		const bands = (low: number, high: number) => ({
			get: () => ({
				...{ q05: year(low), q10: year(low), q25: year(low), q50: year(low) },
				q75: year(high),
				q90: year(high),
				q95: year(high)
			})
		});
		const subtitle = (low: number, high: number) =>
			chartWords(figure, EMPTY_SCENARIO, simulation, bands(low, high)).subtitle;
		expect(subtitle(-4.7, -1.2)).toMatch(
			/nominal\. In 80 of 100 draws the change in 2031 is −\$4\.7bn to −\$1\.2bn\. Scenario: .*; OPEC\+ makes room 20.%\.$/
		);
		expect(subtitle(-3, -3)).not.toContain('draws');
	});

	it('end by saying what a scenario is not, once', () => {
		const { note } = chartWords(figure, EMPTY_SCENARIO, warned, null);
		expect(note.endsWith(NO_FORECAST)).toBe(true);
		expect(note.split(NO_FORECAST)).toHaveLength(2);
		expect(withCaution('')).toBe(NO_FORECAST);
		expect(withCaution(`${NO_FORECAST} So it is.`)).toBe(`${NO_FORECAST} So it is.`);
	});

	it.each([
		[1200, 675],
		[1080, 1080],
		[640, 480],
		[480, 480]
	])('say so in a picture of %d by %d, whatever else has no room', (width, height) => {
		const words = figureWords(figure, { source: sourceLine(provenance), address: provenance.address });
		const note = chartWords(figure, EMPTY_SCENARIO, warned, null).note;
		const { marks } = composeFigure(figure, { width, height }, LIGHT, { ...words, note });
		const texts = marks.flatMap((mark) => (mark.kind === 'text' ? [mark] : []));
		expect(texts.map(({ text }) => text).join(' ')).toContain(NO_FORECAST);
		for (const { y } of texts) expect(y).toBeLessThan(height);
	});
});

describe('cutAtWord', () => {
	const upTo = (length: number) => (text: string) => text.length <= length;

	it('cuts behind a whole word, without its comma', () => {
		expect(cutAtWord('Caldara, Cavallo and others', upTo(18))).toBe('Caldara, Cavallo…');
		expect(cutAtWord('Caldara, Cavallo and others', upTo(12))).toBe('Caldara…');
		expect(cutAtWord('Caldara, Cavallo and others', upTo(22))).toBe('Caldara, Cavallo…');
	});
	it('leaves alone what fits, and cuts a single word within', () => {
		expect(cutAtWord('as it is', upTo(8))).toBe('as it is');
		expect(cutAtWord('Orinoco', upTo(4))).toBe('Ori…');
		expect(cutAtWord('Orinoco', () => false)).toBe('O…');
	});
});

describe('words at a pin’s line', () => {
	const labels = Object.values(BUNDLES).flatMap((bundles) => bundles.map(({ label }) => label));

	it('fit the picture, and end at a word', () => {
		expect(labels.length).toBeGreaterThan(15);
		expect(endWords('B', 'Baumeister and Hamilton 2019', '−$2.8bn')).not.toContain('…');
		expect(endWords('A', 'Caldara, Cavallo and Iacoviello 2019', '−$12.3bn')).not.toContain('…');
		for (const label of labels) {
			const words = endWords('A', label, '−$12.3bn');
			expect(fitsAtEnd(words)).toBe(true);
			const name = words.slice(2, -' −$12.3bn'.length);
			if (name !== label) {
				expect(name.endsWith('…')).toBe(true);
				expect(`${label} `).toMatch(new RegExp(`^${name.slice(0, -1).replace(/[()+.]/g, '\\$&')}[\\s,;:.(]`));
			}
		}
	});
});

describe('name of a picture', () => {
	const subject = { nameParts: ['central', 'Income', '2031'], hasSizes: true };

	const as = (
		size: 'wide' | 'square' | 'a4',
		theme: 'light' | 'dark' | 'print' = 'light',
		hasPaper = true
	) => {
		return { size, theme, hasPaper };
	};

	it('says its size, so that no two sizes have one name', () => {
		expect(nameOf('png', subject, as('wide'))).toBe('orinoco-central-income-2031-1200x675.png');
		expect(nameOf('svg', subject, as('square'))).toBe('orinoco-central-income-2031-1080x1080.svg');
		expect(nameOf('pdf', subject, as('a4'))).toBe('orinoco-central-income-2031-a4.pdf');
	});
	it('says its look and that it has no paper, so that no two of them have one name', () => {
		const name = 'orinoco-central-income-2031-1200x675';
		expect(nameOf('png', subject, as('wide', 'dark'))).toBe(`${name}-dark.png`);
		expect(nameOf('svg', subject, as('wide', 'print', false))).toBe(`${name}-print-transparent.svg`);
		// The sheets of a brief have their paper.
		const brief = { ...subject, hasSizes: false };
		expect(nameOf('pdf', brief, as('wide', 'dark', false))).toBe('orinoco-central-income-2031-dark.pdf');
	});
	it('says whether levels, and which lines, where they are not as on opening', () => {
		const parts = (show: View['show'], band: View['band']) => [
			...['central', 'Brent', ...viewParts({ show, band }), '2031']
		];
		const named = (show: View['show'], band: View['band']) =>
			nameOf('csv', { nameParts: parts(show, band), hasSizes: true }, as('wide'));
		expect(named('difference', 'fan')).toBe('orinoco-central-brent-2031.csv');
		expect(named('level', 'paths')).toBe('orinoco-central-brent-level-paths-2031.csv');
	});
	it('says none where there is no size, or only one', () => {
		expect(nameOf('csv', subject, as('square', 'dark'), 'all-months')).toBe(
			'orinoco-central-income-2031-all-months.csv'
		);
		expect(nameOf('xlsx', subject, as('square', 'dark', false))).toBe('orinoco-central-income-2031.xlsx');
		expect(nameOf('pdf', { ...subject, hasSizes: false }, as('square'))).toBe(
			'orinoco-central-income-2031.pdf'
		);
	});
});

it('the number of a title and its direction stay on one line', () => {
	for (let width = 300; width <= 1200; width += 50) {
		const { marks } = heading(
			{
				title: 'Russia is paid $42.6 a barrel in 2031, $2.4 less than without the change in Venezuela',
				emphasis: '$2.4 less',
				subtitle: ''
			},
			width,
			'ru-text'
		);
		const lines = marks.filter(({ kind }) => kind === 'text') as TextMark[];
		const strong = lines.flatMap(({ runs = [] }) => runs.filter(({ weight }) => weight === 640));
		expect(strong.map(({ text }) => text)).toEqual(['$2.4\u00a0less']);
	}
});

describe('what a picture says around its chart', () => {
	const textsIn = (marks: readonly { readonly kind: string }[]) =>
		marks.filter(({ kind }) => kind === 'text').map((mark) => (mark as TextMark).text);
	const note = 'A note of some length. '.repeat(24);
	const state = `https://orinoco.example/?v=1&${'market.demandElasticityShort=-0.05&'.repeat(6)}year=2027`;

	it('prints an address whole where the note at its side takes as many lines', () => {
		const printed = (words: string) =>
			textsIn(footing({ note: words, source: 'Orinoco model.', address: state }, 1112, 8).marks).join('');
		expect(printed(note)).toContain(state);
		expect(printed('')).not.toContain(state);
	});

	it('sets a number and its direction apart in its title, and no other words', () => {
		const emphasis = (title: string) =>
			figureWords({ ...figure, title }, { source: '', address: '' }).emphasis;
		expect(emphasis('Russian oil earns $124bn in 2031, $3.1bn less than without it')).toBe('$3.1bn less');
		expect(emphasis('Three lines or more, and no number')).toBeUndefined();
	});

	it('leaves no number alone in the last line of a subtitle, and cuts none that takes three', () => {
		const subtitle =
			'Venezuelan crude output, million barrels a day. Scenario: The blockade again; Share of the plan delivered 100\u00a0%; OPEC+ makes room 20\u00a0%.';
		for (let width = 700; width <= 1200; width += 5) {
			const lines = textsIn(heading({ title: 'T', subtitle }, width, 'ink').marks).slice(2);
			expect(lines.join(' ')).toBe(subtitle);
			if (lines.length > 1) expect(lines.at(-1)).not.toMatch(/^20\u00a0%\.$/);
		}
	});
});
