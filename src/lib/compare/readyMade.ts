import { bundleWords } from '#models/scenarios/bundleWords.ts';
import { bundleOf } from '#models/scenarios/presets.ts';
import { EMPTY_SCENARIO } from '#models/scenarios/scenario.ts';
import type { Pin } from '#models/scenarios/state.ts';

/** A comparison that is one click away when there are no pins. */
export interface ReadyMade {
	/** The question that it answers. */
	readonly question: string;
	readonly pins: readonly Pin[];
}

type Choice = { readonly preset?: string; readonly market?: string; readonly sanctions?: string };

/** Pin of published bundles, named after them. */
function published(choice: Choice): Pin {
	const chosen = (['preset', 'market', 'sanctions'] as const)
		.map((kind) => bundleOf(kind, choice[kind] ?? null))
		.filter((bundle) => bundle !== null);
	const name = chosen.map(({ label }) => label).join(', ');
	return {
		name,
		note: chosen.map(({ id }) => bundleWords(id).sentence).join(' '),
		scenario: { ...EMPTY_SCENARIO, ...choice }
	};
}

const FORECASTERS = [{ preset: 'rystad-2030' }, { preset: 'goldman-2030' }, { preset: 'csis-significant' }];
const MARKETS = [{ market: 'central' }, { market: 'bh19' }, { market: 'cci19' }, { market: 'km14' }];
const REGIMES = [
	{ sanctions: 'discount-2024' },
	{ sanctions: 'after-listings' },
	{ sanctions: 'cap-enforced' }
];

/** Three comparisons of published positions. */
export const READY_MADE: readonly ReadyMade[] = [
	{ question: 'How far apart are the forecasters?', pins: FORECASTERS.map(published) },
	{ question: 'How much hangs on the way the market answers?', pins: MARKETS.map(published) },
	{ question: 'Do sanctions change what the barrels do?', pins: REGIMES.map(published) }
];
