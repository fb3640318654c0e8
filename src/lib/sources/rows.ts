import { PARAMETERS } from '#models/parameters/described.ts';
import type { Parameter } from '#models/parameters/described.ts';
import { GROUPS } from '#models/parameters/registry.ts';
import type { ParameterId } from '#models/parameters/registry.ts';
import { SOURCES } from '#models/parameters/sources.ts';
import type { Source, SourceId } from '#models/parameters/sources.ts';
import type { Dispute } from '#models/parameters/types.ts';
import { unitWords } from '$lib/format/unit.ts';
import { defaultWords, rangeWords, spreadWords } from './rangeWords.ts';

/** A link to a source's row. */
export interface SourceName {
	readonly id: SourceId;
	readonly name: string;
}

/** A lever as a row of the registry's table. */
export interface LeverRow {
	readonly id: ParameterId;
	readonly label: string;
	readonly group: string;
	readonly meaning: string;
	readonly unit: string;
	readonly default: string;
	readonly range: string;
	readonly spread: string;
	readonly standing: string;
	readonly basis: string;
	readonly sources: readonly SourceName[];
	readonly disputes: readonly Dispute[];
}

/** A source as a row of its table. */
export interface SourceRow extends Source {
	/** Absent where the address is no link. */
	readonly link: string | null;
	readonly seenWords: string;
	/** Levers that lean on it. */
	readonly levers: readonly { readonly id: ParameterId; readonly label: string }[];
}

const SEEN_WORDS: Readonly<Record<Source['seen'], string>> = {
	yes: 'read',
	secondary: 'read in a relay',
	memory: 'recalled, not verified'
};

function unitOf(parameter: Parameter): string {
	return parameter.kind === 'choice' ? 'choice' : unitWords(parameter.unit);
}

function leverRow(parameter: Parameter): LeverRow {
	const { id, label, group, meaning, standing, basis, sources, disputes } = parameter;
	return {
		id,
		label,
		group: GROUPS.find((one) => one.id === group)?.label ?? group,
		meaning,
		unit: unitOf(parameter),
		default: defaultWords(parameter),
		range: rangeWords(parameter),
		spread: spreadWords(parameter),
		standing,
		basis,
		sources: sources.map((source) => ({ id: source, name: SOURCES[source].shortName })),
		disputes
	};
}

/** Every lever, in the order of the registry. */
export function leverRows(): readonly LeverRow[] {
	return PARAMETERS.map(leverRow);
}

/** First address in a source's words, without a remark behind it. */
function linkOf(address: string | null): string | null {
	return address?.match(/^https?:\/\/[^\s();]+/)?.[0] ?? null;
}

/** Every source with the levers that lean on it. */
export function sourceRows(): readonly SourceRow[] {
	return Object.values(SOURCES).map((source: Source) => ({
		...source,
		link: linkOf(source.address),
		seenWords: SEEN_WORDS[source.seen],
		levers: PARAMETERS.filter(
			({ sources, disputes }) =>
				sources.some((id) => id === source.id) || disputes.some((dispute) => dispute.source === source.id)
		).map(({ id, label }) => ({ id, label }))
	}));
}
