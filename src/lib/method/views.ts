import { DEFAULTS, parameter, valueOf } from '#models/parameters/registry.ts';
import type { ParameterId } from '#models/parameters/registry.ts';
import { SOURCES } from '#models/parameters/sources.ts';
import type { SourceId } from '#models/parameters/sources.ts';
import { withUnit } from '$lib/format/unit.ts';
import type { Constant, Equation } from './equation.ts';
import { CHAPTERS, EQUATIONS, equationNumber } from './equations.ts';
import { equationMathml, numbersMathml, symbolMathml } from './mathml.ts';
import { LEVER_SYMBOLS } from './symbols/levers.ts';
import { STATE_SYMBOLS } from './symbols/states.ts';
import { symbolsOf, wordsOf } from './tex.ts';
import { todayValues } from './today.ts';
import type { TodayValues } from './today.ts';

/** A source as a link to its row. */
export interface SourceLink {
	readonly id: SourceId;
	readonly name: string;
}

/** A lever behind a symbol, with its default and where that comes from. */
export interface LeverView {
	readonly id: ParameterId;
	readonly label: string;
	readonly value: string;
	readonly standing: string;
	readonly sources: readonly SourceLink[];
}

/** A row of the list beside an equation. */
export interface SymbolView {
	readonly name: string;
	readonly mathml: string;
	/** The sign, where it is plain words, which may then be broken between lines; else empty. */
	readonly words: string;
	/** What it is; empty for a lever, whose label says it. */
	readonly meaning: string;
	readonly unit: string;
	readonly levers: readonly LeverView[];
	/** Number of the equation that defines it. */
	readonly definedIn: { readonly id: string; readonly number: string } | null;
}

/** A number in the text of an equation. */
export interface ConstantView extends Omit<Constant, 'source'> {
	readonly source: SourceLink | null;
}

/** An equation ready to be printed. */
export interface EquationView {
	readonly id: string;
	readonly number: string;
	readonly title: string;
	readonly mathml: string;
	readonly numbers: string | null;
	readonly idle: string;
	readonly note: string;
	readonly symbols: readonly SymbolView[];
	readonly constants: readonly ConstantView[];
}

const sourceLink = (id: SourceId): SourceLink => ({ id, name: SOURCES[id].shortName });

function writtenDefault(id: ParameterId): string {
	const spec = parameter(id);
	const value = valueOf(DEFAULTS, id);
	if (spec.kind === 'number') return withUnit(Number(value), spec.unit, spec.step);
	if (spec.kind === 'choice')
		return spec.options.find((option) => option.value === value)?.label ?? String(value);
	return 'none';
}

function leverView(id: ParameterId): LeverView {
	const { label, standing, sources } = parameter(id);
	return { id, label, value: writtenDefault(id), standing, sources: sources.map(sourceLink) };
}

function symbolView(name: string, own: string): SymbolView {
	const state = STATE_SYMBOLS[name];
	const levers = LEVER_SYMBOLS[name] ?? state?.levers ?? [];
	const definition = EQUATIONS.find(({ id }) => id === name);
	return {
		name,
		mathml: symbolMathml(name),
		words: wordsOf(name),
		meaning: state?.meaning ?? '',
		unit: state?.unit ?? '',
		levers: levers.map(leverView),
		definedIn: definition && name !== own ? { id: name, number: equationNumber(name) } : null
	};
}

function equationView(equation: Equation, today: TodayValues): EquationView {
	const { id, title, note, idle, text, constants } = equation;
	return {
		id,
		number: equationNumber(id),
		title,
		mathml: equationMathml(equation),
		numbers: numbersMathml(equation, today),
		idle: idle ?? '',
		note,
		symbols: symbolsOf(text).map((name) => symbolView(name, id)),
		constants: constants.map(({ source, ...constant }) => ({
			...constant,
			source: source ? sourceLink(source) : null
		}))
	};
}

/** Chapters with their equations, ready to be printed. */
export function chapterViews() {
	const today = todayValues();
	return CHAPTERS.map((chapter) => ({
		...chapter,
		equations: EQUATIONS.filter(({ stage }) => stage === chapter.stage).map((one) => equationView(one, today))
	}));
}
