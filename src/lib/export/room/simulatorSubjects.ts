import { encode } from '#models/scenarios/codec.ts';
import type { Figure } from '../../charts/figure.ts';
import { drawsShown } from '../../charts/drawsShown.ts';
import { STATION_CHARTS } from '../../charts/stationChart.ts';
import { besideWords } from '../../answer/provisos/besideWords.ts';
import { quotedAnswer } from '../../answer/quotedAnswer.ts';
import { suggestedName } from '../../pins/suggestedName.ts';
import type { Simulator } from '../../state/simulator.svelte.ts';
import { answerText } from '../brief/answer.ts';
import { composeBrief } from '../brief/composeBrief.ts';
import { chartWords } from '../chartWords.ts';
import { forReaders } from '../forReaders.ts';
import { json } from '../json.ts';
import { monthsCsv } from '../monthsCsv.ts';
import { provenanceOf, withoutDraws } from '../provenance.ts';
import { workbookTables } from '../workbookTables.ts';
import { chartPages } from './chartPages.ts';
import type { Subject } from './subject.ts';
import { viewParts } from './viewParts.ts';

/** Where the site lies. */
export interface Site {
	/** Address of the simulator before its question mark. */
	readonly simulator: string;
	/** Address of the embedded chart before its question mark. */
	readonly embed: string;
}

/** What the simulator has to take out: its large chart and the brief. */
export function simulatorSubjects(
	simulator: Simulator,
	shown: Figure,
	site: Site
): readonly [Subject, Subject] {
	const { scenario, simulation, view, bands } = simulator;
	const figure = forReaders(shown);
	const provenance = provenanceOf(
		...([simulation, scenario.seed, `${site.simulator}?${simulator.query}`, {}] as const),
		bands === null ? undefined : drawsShown(bands, simulator)
	);
	const nameParts = [
		suggestedName(scenario),
		...[STATION_CHARTS[view.station].shortName, ...viewParts(view), String(view.year)]
	];
	const chart: Subject = {
		id: 'chart',
		label: 'The chart',
		nameParts,
		endings: ['png', 'svg', 'pdf', 'pptx', 'xlsx', 'csv', 'json'],
		editable: ['title', 'subtitle', 'note'],
		hasSizes: true,
		...{ figure, provenance, words: chartWords(figure, scenario, simulation, bands) },
		pages: (words, look) => chartPages(figure, provenance, words, look),
		tables: () => workbookTables(figure, simulation, scenario, bands),
		named: `Scenario “${suggestedName(scenario)}”`,
		answer: () => quotedAnswer({ scenario, simulation, view, bands }, provenance.address),
		allMonths: (title) =>
			monthsCsv(simulation, title, besideWords(scenario, simulation, view.year), provenance),
		record: {
			meaning: 'Everything, as the terminal prints it, with its address',
			write: () => json(scenario, simulation, withoutDraws(provenance))
		},
		embed: `${site.embed}?${encode({ scenario, view, pins: [] })}`
	};
	const input = { scenario, simulation, view, bands, figure, provenance };
	const brief: Subject = {
		...chart,
		id: 'brief',
		label: 'The brief',
		nameParts: [suggestedName(scenario), 'brief', String(view.year)],
		endings: ['pdf'],
		editable: ['note'],
		hasSizes: false,
		words: { title: answerText(input), subtitle: '', note: '' },
		pages: ({ note }, { theme }) => composeBrief({ ...input, note }, theme),
		embed: null
	};
	return [chart, brief];
}
