import { describe, expect, it } from 'vitest';
import { LIGHT } from '$lib/charts/theme.ts';
import type { TextMark } from '$lib/charts/marks.ts';
import { calendarOf } from '$lib/compare/calendar.ts';
import { compared } from '$lib/compare/compared.ts';
import type { CompareState } from '$lib/compare/compareState.svelte.ts';
import { endWords } from '$lib/compare/exportFigure.ts';
import { namedTitle } from '$lib/compare/namedTitle.ts';
import { comparisonSubject } from '$lib/export/room/comparisonSubject.ts';
import { measureText } from '$lib/export/scene/measureText.ts';
import { nameOf } from '$lib/export/room/nameOf.ts';
import { addressPins } from '$lib/pins/shownPins.ts';
import { pinsValue, readPins } from '#models/scenarios/pinsQuery.ts';
import { EMPTY_SCENARIO } from '#models/scenarios/scenario.ts';
import type { Overrides } from '#models/parameters/registry.ts';

const NAMES = ['Caldara, Cavallo and Iacoviello 2019', 'Нефть и санкции: быстрый путь после договора'];
const pins = addressPins(
	NAMES.map((name, at) => ({
		...{ name, note: '' },
		scenario: { ...EMPTY_SCENARIO, own: { 'venezuela.target': 4 - at } as Overrides }
	}))
);
const all = compared(pins);
const addressOf = (shown: typeof pins) => `v=1&pins=${pinsValue(shown)}`;
const compare = {
	...{ all, shown: pins, banded: all, against: null, isChange: true, year: 2031, band: () => null },
	view: { station: 'income', show: 'difference', band: 'fan', year: 2031 },
	own: { layout: 'overlay', against: null, bands: 'on', from: 'A', to: 'B' },
	leftOut: () => 0,
	query: addressOf(pins),
	bareQuery: addressOf(pins.map((pin) => ({ ...pin, name: '', note: '' })))
} as unknown as CompareState;
const SITE = 'https://orinoco.example/compare';
const subject = comparisonSubject(compare, calendarOf(all.map((one) => one.simulation.startYear)), SITE);
const look = { size: 'wide', theme: LIGHT, hasPaper: true } as const;
const [scene] = subject.pages(subject.words, look);
const texts = scene.marks.filter((mark): mark is TextMark => mark.kind === 'text');

describe('picture of a comparison', () => {
	it('has names in its title, for the letters are explained nowhere on it', () => {
		expect(subject.words.title).toBe(`“${NAMES[0]}” costs Russia most in every year`);
	});

	it('writes a long name in two lines, whole', () => {
		const words = texts.filter(({ fill }) => fill === 'pin-a').map(({ text }) => text);
		expect(words.join(' ')).toContain(`A\u00a0${NAMES[0]} −$12bn`);
		expect(words.filter((text) => !text.includes('\u00a0−'))).toHaveLength(2);
	});

	it('keeps a number behind a name that is written from the right', () => {
		expect(endWords('C', 'سيناريو النفط', '−$1.9')).toBe('C\u00a0سيناريو النفط\u200e −$1.9');
		expect(endWords('C', 'Plan', '−$1.9')).toBe('C\u00a0Plan −$1.9');
		expect(measureText('\u200e', 16)).toBe(0);
	});

	it('prints an address that is whole and opens the same numbers, and keeps the full one in its description', () => {
		const from = texts.findIndex(({ text }) => text.startsWith(SITE));
		const printed = texts.slice(from).map(({ text }) => text);
		expect(printed.join('')).toBe(`${SITE}?${compare.bareQuery}`);
		const read = readPins(new URLSearchParams(printed.join('').split('?')[1]).get('pins') ?? '');
		expect(read.faults).toEqual([]);
		expect(read.pins.map(({ scenario }) => scenario)).toEqual(pins.map(({ scenario }) => scenario));
		expect(scene.description).toContain(compare.query);
	});

	it('names the draws of the bands that it shows, and none where it shows none', () => {
		const sourceOf = (banded: CompareState['banded']) =>
			comparisonSubject({ ...compare, banded } as CompareState, calendarOf([2027, 2027]), SITE).provenance
				.draws;
		expect(sourceOf(all)).toEqual({ n: 1024, held: 1, uncertain: 40 });
		expect(sourceOf([])).toBeUndefined();
		const off = { ...compare, own: { ...compare.own, bands: 'off' } } as unknown as CompareState;
		expect(comparisonSubject(off, calendarOf([2027, 2027]), SITE).provenance.draws).toBeUndefined();
	});

	it('has a file’s name that ends in what tells it from its other pictures, however long its pins are called', () => {
		const many = ['Central', 'Goldman', 'No room', 'Rystad full', 'Blockade', 'Libya'].map((name) => ({
			...pins[0],
			name
		}));
		const { nameParts, hasSizes } = comparisonSubject(
			{
				...compare,
				shown: many,
				own: { ...compare.own, against: 'B' }
			} as unknown as CompareState,
			...([calendarOf([2027]), SITE] as const)
		);
		expect(nameOf('png', { nameParts, hasSizes }, { size: 'wide', theme: 'print', hasPaper: false })).toBe(
			'orinoco-central-goldman-income-against-b-bands-2031-1200x675-print-transparent.png'
		);
	});

	it('prints the full address where it is whole', () => {
		const [page] = comparisonSubject(
			{ ...compare, query: 'v=1&pins=name=Fast;name=Slow' } as CompareState,
			calendarOf([2027]),
			SITE
		).pages(subject.words, look);
		const lines = page.marks.filter((mark): mark is TextMark => mark.kind === 'text').map(({ text }) => text);
		expect(lines.join('')).toContain(`${SITE}?v=1&pins=name=Fast;name=Slow`);
	});
});

describe('title of a comparison with names', () => {
	const two = (a: string, b: string) => [
		{ letter: 'A', name: a } as const,
		{ letter: 'B', name: b } as const
	];

	it('has each name for its letter', () => {
		expect(namedTitle('A costs Russia most until 2028; then it is B', two('Fast', 'B plan'))).toBe(
			'“Fast” costs Russia most until 2028; then it is “B plan”'
		);
	});

	it('keeps the letters where names are missing, alike or too long', () => {
		const title = 'A and B cost Russia the same';
		for (const pinned of [two('Fast', ''), two('x', 'x'), two('x', 'long '.repeat(30))])
			expect(namedTitle(title, pinned)).toBe(title);
	});
});
