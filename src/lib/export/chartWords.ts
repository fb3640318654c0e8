import type { Scenario } from '#models/scenarios/scenario.ts';
import type { Simulation } from '#models/simulate.ts';
import type { Figure } from '../charts/figure.ts';
import { ofScenario } from '../pins/ofScenario.ts';

/** Words of a picture that stands alone. */
export interface ChartWords {
	readonly title: string;
	/** What is drawn, and of which scenario: a picture is read without the page that it came from. */
	readonly subtitle: string;
	/** What is to be read with care comes first. */
	readonly note: string;
}

/** Words with which a station's chart leaves the page: what it shows, of which scenario, how to read it. */
export function chartWords(figure: Figure, scenario: Scenario, { warnings }: Simulation): ChartWords {
	const { title, subtitle, caption, caution = '' } = figure;
	const care = warnings.map(({ message }) => message);
	return {
		title,
		subtitle: ofScenario(subtitle, scenario),
		note: [...care, caption, caution].filter(Boolean).join(' ')
	};
}
