import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { TextMark } from '$lib/charts/marks.ts';
import { LIGHT } from '$lib/charts/theme.ts';
import { calendarOf } from '$lib/compare/calendar.ts';
import { compared } from '$lib/compare/compared.ts';
import type { CompareState } from '$lib/compare/compareState.svelte.ts';
import { pinProvisos } from '$lib/compare/pinProvisos.ts';
import { provisoNote } from '$lib/compare/provisoNote.ts';
import { pptx } from '$lib/export/pptx.ts';
import { fileOf } from '$lib/export/room/fileOf.ts';
import { comparisonSubject } from '$lib/export/room/comparisonSubject.ts';
import { SCENE_SIZES } from '$lib/export/scene/sizes.ts';
import type { SceneSizeName } from '$lib/export/scene/sizes.ts';
import { xlsxBuffer } from '$lib/export/xlsx.ts';
import { addressPins } from '$lib/pins/shownPins.ts';
import { pinsValue } from '#models/scenarios/pinsQuery.ts';
import { EMPTY_SCENARIO } from '#models/scenarios/scenario.ts';
import type { Scenario } from '#models/scenarios/scenario.ts';
import type { StationId } from '#models/stations.ts';

const YEAR = 2031;
const BRIEF: readonly Partial<Scenario>[] = [{ preset: 'jpmorgan' }, {}];
/** Six pins, each with much to be said of it: as many and as long as there are. */
const LONG: readonly Partial<Scenario>[] = [
	{ preset: 'jpmorgan' },
	{ preset: 'jpmorgan', market: 'km14', sanctions: 'cap-enforced' },
	{ preset: 'goldman-2030', market: 'cci19', sanctions: 'after-listings' },
	{ sanctions: 'cap-enforced', own: { 'venezuela.delayYears': 2 } },
	{ preset: 'rystad-2030', sanctions: 'discount-2024' },
	{ preset: 'csis-significant', market: 'bh19' }
];
const of = (parts: readonly Partial<Scenario>[]) =>
	compared(
		addressPins(
			parts.map((part, place) => ({
				...{ name: `A plan with a name of some length ${place}`, note: '' },
				scenario: { ...EMPTY_SCENARIO, ...part }
			}))
		)
	);

function subjectOf(parts: readonly Partial<Scenario>[], station: StationId = 'income') {
	const all = of(parts);
	const shown = all.map(({ pin }) => pin);
	const compare = {
		...{ all, shown, banded: all.slice(0, 2), against: null, isChange: true, year: YEAR, band: () => null },
		view: { station, show: 'difference', band: 'fan', year: YEAR },
		own: { layout: 'overlay', against: null, bands: 'on', from: 'A', to: 'B' },
		query: `v=1&pins=${pinsValue(shown)}`,
		bareQuery: `v=1&pins=${pinsValue(shown.map((pin) => ({ ...pin, name: '' })))}`,
		leftOut: () => 0
	} as unknown as CompareState;
	const calendar = calendarOf(all.map(({ simulation }) => simulation.startYear));
	return { all, subject: comparisonSubject(compare, calendar, 'https://orinoco.example/compare') };
}

const lookOf = (size: SceneSizeName) => ({ size, theme: LIGHT, hasPaper: true });
const textsOf = ({ marks }: { readonly marks: readonly { readonly kind: string }[] }) =>
	marks.filter((mark) => mark.kind === 'text') as unknown as TextMark[];
/** Everything that stands beneath the chart, as one text. */
const whole = (texts: readonly TextMark[]) => texts.map(({ text }) => text).join(' ');

describe('what makes the numbers of pins', () => {
	it('is told by letters, which stay with what is said of them', () => {
		const all = of([{ market: 'km14' }, {}, { market: 'km14' }]);
		expect(provisoNote(all, YEAR, 'income')).toBe(
			'What makes the numbers of 2031. A,\u00a0C:\u00a0Market view: Kilian and Murphy 2014.'
		);
		expect(provisoNote(of([{}]), YEAR, 'income')).toBe('');
	});

	it('leaves out what happens further down than the station of the figure', () => {
		const all = of([{ sanctions: 'cap-enforced' }]);
		expect(provisoNote(all, YEAR, 'income')).toMatch(/Under the cap/);
		expect(provisoNote(all, YEAR, 'price')).not.toMatch(/Under the cap/);
	});

	it.each(Object.keys(SCENE_SIZES) as SceneSizeName[])('stands whole on the picture %s', (size) => {
		for (const parts of [BRIEF, LONG]) {
			const { all, subject } = subjectOf(parts);
			const [scene] = subject.pages(subject.words, lookOf(size));
			const texts = textsOf(scene);
			expect(whole(texts)).toContain(provisoNote(all, YEAR, 'income'));
			expect(whole(texts)).toMatch(/A scenario is not a forecast\./);
			expect(texts.every(({ y }) => y < scene.height - 8)).toBe(true);
		}
	});

	it('leaves the chart its height, and no line of the footing touches another', () => {
		const { subject } = subjectOf(LONG);
		for (const size of Object.keys(SCENE_SIZES) as SceneSizeName[]) {
			const texts = textsOf(subject.pages(subject.words, lookOf(size))[0]);
			const from = texts.findIndex(({ text }) => text.startsWith('Note '));
			const foot = texts.slice(from);
			expect(foot[0].y).toBeGreaterThan(410);
			const places = foot.map(({ x, y }) => `${x} ${y}`);
			expect(new Set(places).size).toBe(places.length);
			for (const x of new Set(foot.map((mark) => mark.x))) {
				const rows = foot.filter((mark) => mark.x === x).map(({ y }) => y);
				rows.slice(1).forEach((y, at) => expect(y - rows[at]).toBeGreaterThanOrEqual(18));
			}
		}
	});

	it('stands in the table’s file, which has no caution twice', async () => {
		const { all, subject } = subjectOf(BRIEF);
		const text = await (await fileOf('csv', subject, subject.words, lookOf('wide'))).text();
		expect(text).toContain(provisoNote(all, YEAR, 'income'));
		expect(text.match(/not a forecast/g)).toHaveLength(1);
	});

	it('stands in the workbook’s read-me, and beside each pin of every station', async () => {
		const { all, subject } = subjectOf(LONG, 'price');
		const file = unzipSync(
			await xlsxBuffer({ ...subject.words, provenance: subject.provenance, tables: subject.tables() })
		);
		const texts = strFromU8(file['xl/sharedStrings.xml']);
		expect(texts).toContain('What makes the numbers of 2031.');
		expect(texts).toContain('What makes its numbers of 2031');
		for (const { words } of pinProvisos(all, YEAR)) expect(texts).toContain(words);
	});

	it('stands on the slide, whose chart gives way to it', async () => {
		const boxes = async (parts: readonly Partial<Scenario>[]) => {
			const { all, subject } = subjectOf(parts);
			const { figure, words, provenance, bareAddress } = subject;
			const slide = strFromU8(
				unzipSync(await pptx(figure, { ...words, provenance, bareAddress }))['ppt/slides/slide1.xml']
			);
			expect(slide).toContain(provisoNote(all, YEAR, 'income'));
			return [...slide.matchAll(/<a:off x="\d+" y="(\d+)"\/>\s*<a:ext cx="\d+" cy="(\d+)"/g)]
				.map(([, y, height]) => [Number(y) / 914_400, Number(height) / 914_400])
				.filter(([, height]) => height > 0)
				.sort(([one], [other]) => one - other);
		};
		const [brief, long] = [await boxes(BRIEF), await boxes(LONG)];
		for (const placed of [brief, long])
			placed.forEach(([y, height], at) =>
				expect(y + height).toBeLessThanOrEqual(placed[at + 1]?.[0] ?? 7.31)
			);
		expect(long[3][1]).toBeGreaterThan(brief[3][1]);
		expect(long[2][1]).toBeGreaterThan(3);
	});
});
