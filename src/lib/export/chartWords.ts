import { hasAnswer } from '#models/clearsIn.ts';
import type { Caption } from '#models/scenarios/file.ts';
import type { Scenario } from '#models/scenarios/scenario.ts';
import type { StationId } from '#models/stations.ts';
import type { Simulation } from '#models/simulate.ts';
import type { Figure } from '../charts/figure.ts';
import { yearlyFactor } from '../charts/chartValues.ts';
import { STATION_CHARTS, STATION_ORDER } from '../charts/stationChart.ts';
import { closed } from '../format/closed.ts';
import { definitionWords } from '../format/hardCurrency.ts';
import { ofScenario } from '../pins/ofScenario.ts';
import type { Bands } from '../state/bands.ts';
import { cutAtWord } from './cutAtWord.ts';
import { ownWords } from './room/chartPages.ts';
import type { Words } from './room/subject.ts';
import { beforeCaution } from './withCaution.ts';
import { warningsUpstream } from './warningsUpstream.ts';

/** Length of a name beside which the levers have room in a picture's subtitle. [characters] judgement */
const NAME_ROOM = 40;
/** What the terminal says behind a name, of what lies over its file. */
const CHANGED = / \(changed by --[^()]*\)$/;

/**
 * Words with which a station's chart leaves the page: what it shows, of which scenario, for a picture is read without the
 * page that it came from; and how to read it, what is to be read with care first and the file's own remark last.
 *
 * @param bands what the draws say of the station's change; null where there are none
 * @param figure of a station, whose id opens with the station's; of another figure no warning is known not to concern it
 * @param caption name and remark that the scenario's own file gives it
 */
export function chartWords(
	figure: Figure,
	scenario: Scenario,
	simulation: Simulation,
	bands: Pick<Bands, 'get'> | null,
	caption: Caption = {}
): Words {
	const { name, note: remark } = caption;
	const { title, subtitle, note } = ownWords(figure);
	const { assumptions, warnings } = simulation;
	const station = STATION_ORDER.find((id) => figure.id.startsWith(`${id}-`));
	const concerned = station === undefined ? warnings : warningsUpstream(warnings, station);
	const care = concerned.map(({ message }) => message);
	const counted = station === 'income' ? [`Hard currency: ${definitionWords(assumptions.settlement)}.`] : [];
	const range = station === undefined ? [] : rangeOf(station, figure, simulation, bands);
	return {
		title,
		subtitle: ofScenario([subtitle, ...range].join('. '), scenario, name && shortName(name)),
		note: beforeCaution([...care, ...counted, note].join(' '), remark === undefined ? '' : closed(remark))
	};
}

/** A name that leaves the levers their room; that flags have changed what it was given to stays said. */
function shortName(name: string): string {
	const at = name.search(CHANGED);
	const [own, changed] = at < 0 ? [name, ''] : [name.slice(0, at), name.slice(at)];
	return `${cutAtWord(own, ({ length }) => length <= NAME_ROOM)}${changed}`;
}

/** What 80 of 100 draws give for the change that the title tells; empty where there are none, or where all agree. */
function rangeOf(
	station: StationId,
	{ cursor }: Figure,
	simulation: Simulation,
	bands: Pick<Bands, 'get'> | null
): string[] {
	const chart = STATION_CHARTS[station];
	const quantiles = bands?.get(chart.series, 'difference', 'year');
	if (!quantiles || cursor === null || !hasAnswer(station, simulation, cursor.year)) return [];
	const at = cursor.year - simulation.startYear;
	const [low, high] = [quantiles.q10, quantiles.q90].map((one) =>
		chart.writeChange(one[at] * yearlyFactor(chart))
	);
	if (low === high) return [];
	const unit = chart.shortUnit === '' ? '' : ` ${chart.numberUnit}`;
	return [`In 80 of 100 draws the change in ${cursor.year} is ${low} to ${high}${unit}`];
}
