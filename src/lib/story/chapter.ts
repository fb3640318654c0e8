import type { ParameterId } from '#models/parameters/registry.ts';
import type { Scenario } from '#models/scenarios/scenario.ts';
import type { StationId } from '#models/stations.ts';
import type { Simulation } from '#models/simulate.ts';
import type { PlotColour, PlotSpec } from '$lib/plot/plot.ts';

/** A horizontal bar with its name at the left and its words at the end. */
export interface Bar {
	readonly name: string;
	readonly value: number;
	readonly words: string;
	readonly colour: PlotColour;
	/** Filled = chosen or modelled; hollow = given. */
	readonly filled: boolean;
}

/** The figure of a step: bars, or lines over the years. */
export type StepFigure =
	| { readonly kind: 'bars'; readonly bars: readonly Bar[] }
	| { readonly kind: 'plot'; readonly spec: PlotSpec };

/** What a step says of a run: one finding, a few plain sentences, one figure. */
export interface StepContent {
	/** A full sentence with its number from the model. */
	readonly finding: string;
	readonly sentences: readonly string[];
	readonly figure: StepFigure;
	/** What the figure shows and in which unit. */
	readonly measure: string;
	/** Where the figure's observed parts come from, and its cautions. */
	readonly note: string;
}

/** A run with the scenario behind it, as every step receives it. */
export interface Told {
	readonly scenario: Scenario;
	readonly simulation: Simulation;
}

/** One of the seven steps. */
export interface Step {
	readonly id: string;
	readonly title: string;
	/** Lever that the reader moves here; null in the steps that offer a choice or nothing. */
	readonly lever: ParameterId | null;
	/** Station that the simulator opens when the reader takes over. */
	readonly station: StationId;
	/** Whether its finding is the change of Russia's income, so that the range of its draws stands beneath. */
	readonly hasRange?: true;
	/** Whether it tells the same of every run. */
	readonly isFixed?: true;
	readonly tell: (told: Told) => StepContent;
}
