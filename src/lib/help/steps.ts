/** One thing to do on a first visit. */
export interface FirstStep {
	/** What the numbered mark stands at: elements carry it as `data-mark`. */
	readonly mark: 'number' | 'station' | 'take';
	/** What to do, in words. */
	readonly words: string;
}

/** The first visit in three steps, in the order of the page's argument: assume, see, take. */
export const FIRST_STEPS: readonly FirstStep[] = [
	{
		mark: 'number',
		words: 'Drag a bold number of the sentence, or choose it and type. Everything beneath follows.'
	},
	{
		mark: 'station',
		words: 'Choose a station to see it large; drag across the chart for another year.'
	},
	{
		mark: 'take',
		words: 'Take the chart with you under Export. The address holds the scenario and what is shown of it.'
	}
];
