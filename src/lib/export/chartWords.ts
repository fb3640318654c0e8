import type { Scenario } from '#models/scenarios/scenario.ts';
import type { Simulation } from '#models/simulate.ts';
import type { Figure } from '../charts/figure.ts';
import { STATION_ORDER } from '../charts/stationChart.ts';
import { ofScenario } from '../pins/ofScenario.ts';
import { ownWords } from './room/chartPages.ts';
import type { Words } from './room/subject.ts';
import { warningsUpstream } from './warningsUpstream.ts';

/**
 * Words with which a station's chart leaves the page: what it shows, of which scenario, for a picture is read without the
 * page that it came from; and how to read it, what is to be read with care first.
 *
 * @param figure of a station, whose id opens with the station's; of another figure no warning is known not to concern it
 */
export function chartWords(figure: Figure, scenario: Scenario, { warnings }: Simulation): Words {
	const { title, subtitle, note } = ownWords(figure);
	const station = STATION_ORDER.find((id) => figure.id.startsWith(`${id}-`));
	const concerned = station === undefined ? warnings : warningsUpstream(warnings, station);
	const care = concerned.map(({ message }) => message);
	return { title, subtitle: ofScenario(subtitle, scenario), note: [...care, note].join(' ') };
}
