import type { Scenario } from '#models/scenarios/scenario.ts';
import type { View } from '#models/scenarios/state.ts';
import type { Simulation } from '#models/simulate.ts';
import type { Figure } from '../../charts/figure.ts';
import type { Bands } from '../../state/bands.ts';
import type { Provenance } from '../provenance.ts';

/** What a brief is made from. */
export interface BriefInput {
	readonly scenario: Scenario;
	readonly view: View;
	readonly simulation: Simulation;
	/** What the draws say; null while none are computed. */
	readonly bands: Bands | null;
	/** The large chart. */
	readonly figure: Figure;
	readonly provenance: Provenance;
	/** What the scenario is called; absent where it has no name of its own. */
	readonly name?: string;
	/** A few words of the author's own beneath the answer; empty for none. */
	readonly note?: string;
}
