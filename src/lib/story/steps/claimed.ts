import { PRESETS } from '#models/scenarios/presets.ts';
import { assumptionsOf, EMPTY_SCENARIO } from '#models/scenarios/scenario.ts';
import { run } from '#models/simulate.ts';
import { REPORTED } from '$lib/answer/provisos/sinceRecordedWords.ts';
import { percentSignificant } from '$lib/format/money.ts';
import type { Bar, Step, StepContent } from '../chapter.ts';
import { billionDollars, moved, yearOf } from '../words.ts';

/** Year for which the notes of January 2026 speak. */
const NOTE_YEAR = 2030;
/** Recoveries published that month, the boldest first. */
const NOTES = [
	'csis-significant',
	'goldman-2030',
	'jpmorgan',
	'woodmac-optimistic',
	'rystad-full-recovery',
	'csis-modest',
	'rystad-quick-fix'
];

const labelOf = (preset: string) => PRESETS.find(({ id }) => id === preset)?.label ?? preset;

/** Russian income of the year under a note, in the outlook of its date. */
function noteYear(preset: string) {
	return yearOf(run(assumptionsOf({ ...EMPTY_SCENARIO, preset })), 'hardCurrencyRevenue', NOTE_YEAR);
}

/** Preset that takes most from Russia among the notes. */
export const boldestNote = (): string =>
	NOTES.map((preset) => ({ preset, change: noteYear(preset).change })).reduce((boldest, note) =>
		note.change < boldest.change ? note : boldest
	).preset;

/** Outputs from which the notes start: `0.8 to 1.1`. */
function startWords(): string {
	const starts = NOTES.map((preset) => assumptionsOf({ ...EMPTY_SCENARIO, preset }).venezuela.initialOutput);
	return `${Math.min(...starts)} to ${Math.max(...starts)}`;
}

function tell(): StepContent {
	const notes = NOTES.map((preset) => ({ preset, ...noteYear(preset) })).sort(
		(one, other) => one.change - other.change
	);
	const [boldest] = notes;
	const mildest = notes[notes.length - 1];
	const bars = notes.map(({ preset, change, baseline }): Bar => ({
		name: labelOf(preset),
		value: change,
		words: moved(change, baseline, billionDollars),
		colour: 'ru',
		filled: preset === boldest.preset
	}));
	const share = percentSignificant(Math.abs(boldest.change / boldest.baseline));
	return {
		finding: `Take the boldest note of January 2026 at its word, and Russia’s hard-currency oil income in ${NOTE_YEAR} is ${moved(boldest.change, boldest.baseline, billionDollars)}.`,
		sentences: [
			'When Nicolás Maduro was captured on 3 January 2026, a claim went round: more Venezuelan oil will squeeze the revenues behind the war. Banks and consultants wrote down how much oil might come.',
			`Run through one model, in the world of their date, their paths take between ${billionDollars(Math.abs(mildest.change))} and ${billionDollars(Math.abs(boldest.change))} a year, at most ${share} of what Russia would earn. That is the size of the claim. The rest of this page asks what is left of it.`
		],
		figure: { kind: 'bars', bars },
		measure: `Change of Russia’s hard-currency oil income in ${NOTE_YEAR}, dollars a year, by whose path of output`,
		note: `Paths as published, all of them delivered, on the EIA outlook of January 2026; how the world answers is this project’s. They start from ${startWords()}, less than the ${REPORTED}: part of the rise has come since.`
	};
}

/** Step one: what was claimed. */
export const CLAIMED: Step = {
	id: 'claimed',
	title: 'What was claimed',
	lever: null,
	station: 'income',
	isFixed: true,
	tell
};
