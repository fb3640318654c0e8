import type { Scenario } from '#models/scenarios/scenario.ts';
import type { Simulation } from '#models/simulate.ts';
import type { Figure } from '../charts/figure.ts';
import { ofScenario } from '../pins/ofScenario.ts';
import { ownWords } from './room/chartPages.ts';
import type { Words } from './room/subject.ts';

/**
 * Words with which a station's chart leaves the page: what it shows, of which scenario, for a picture is read without the
 * page that it came from; and how to read it, what is to be read with care first.
 */
export function chartWords(figure: Figure, scenario: Scenario, { warnings }: Simulation): Words {
	const { title, subtitle, note } = ownWords(figure);
	const care = warnings.map(({ message }) => message);
	return { title, subtitle: ofScenario(subtitle, scenario), note: [...care, note].filter(Boolean).join(' ') };
}
