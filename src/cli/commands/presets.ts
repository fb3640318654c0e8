import { SOURCES } from '#models/parameters/sources.ts';
import { MARKET_VIEWS, PRESETS, SANCTION_REGIMES } from '#models/scenarios/describedBundles.ts';
import type { Bundle } from '#models/scenarios/describedBundles.ts';
import type { BundleKind } from '#models/scenarios/presets.ts';
import type { Command } from '../command.ts';
import { print, printJson } from '../output/print.ts';

const BUNDLES = { preset: PRESETS, market: MARKET_VIEWS, sanctions: SANCTION_REGIMES } as const;
const KINDS = Object.keys(BUNDLES) as BundleKind[];
const HEADINGS: Readonly<Record<BundleKind, string>> = {
	preset: 'Venezuelan paths (--preset)',
	market: 'Market views (--market)',
	sanctions: 'Sanction regimes (--sanctions)'
};

export const presets: Command = {
	summary: 'Venezuelan paths of forecasters and of history, market views, sanction regimes',
	flags: { json: { help: 'as a JSON list' } },
	takesScenario: false,
	examples: ['presets', 'presets --json'],
	async execute(flags) {
		if (flags.has('json'))
			printJson(KINDS.flatMap((kind) => BUNDLES[kind].map((bundle) => record(kind, bundle))));
		else print(KINDS.map(section).join('\n\n'));
	}
};

function record(kind: BundleKind, { id, label, source, date, sentence, note, overrides }: Bundle) {
	return { kind, id, label, source, date, sentence, note, overrides };
}

function section(kind: BundleKind): string {
	const width = Math.max(...BUNDLES[kind].map(({ id }) => id.length));
	const lines = BUNDLES[kind].map(({ id, label, sentence, source, date }) => {
		const origin = source === null ? 'this project' : SOURCES[source].shortName;
		return `  ${id.padEnd(width)}  ${label}: ${sentence} [${origin}${date === null ? '' : `, ${date}`}]`;
	});
	return [HEADINGS[kind], ...lines].join('\n');
}
