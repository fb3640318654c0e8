import { assumptionsOf } from '#models/scenarios/scenario.ts';
import type { Scenario } from '#models/scenarios/scenario.ts';
import { run as simulated } from '#models/simulate.ts';
import type { Simulation } from '#models/simulate.ts';
import { provisos } from '$lib/answer/provisos/provisos.ts';
import { json } from '$lib/export/json.ts';
import { monthsCsv } from '$lib/export/monthsCsv.ts';
import { plainBlanks } from '$lib/format/plainBlanks.ts';
import { runRecord } from '#models/scenarios/runRecord.ts';
import { clearingRemarks, pricelessRemarks } from '../clearingRemarks.ts';
import type { Command } from '../command.ts';
import { datedScenario } from '../datedScenario.ts';
import type { Flags } from '../flags.ts';
import { gathered } from '../gathered.ts';
import { captionLines } from '../fileCaption.ts';
import { InputError } from '../inputError.ts';
import { print, printJson } from '../output/print.ts';
import { textTable } from '../output/textTable.ts';
import { optionalKind, writeOut } from '../output/writeFile.ts';
import { fileOrigin } from '../results/fileOrigin.ts';
import { scenarioWords } from '../results/scenarioWords.ts';
import { warningWords } from '../results/warningWords.ts';
import { yearFigures } from '../results/yearFigures.ts';
import { yearsTable } from '../results/yearsTable.ts';
import { YEAR_FLAG } from '../yearFlag.ts';

export const run: Command = {
	summary: 'both worlds of a scenario: series by month and year, warnings',
	flags: {
		json: { help: 'everything as JSON' },
		table: { help: 'every series by year' },
		out: { value: 'file', help: 'write every series by month as .csv, or everything as .json' },
		year: YEAR_FLAG
	},
	notes: [
		'Where no price clears the market there is “no answer” to read. JSON and .csv keep what the search for one ended with: the warnings in JSON say in which months (noClearing), the last column of a .csv in which years.'
	],
	takesScenario: true,
	examples: [
		'run --preset goldman-2030 --set opec.offsetShare=0.3',
		'run --preset jpmorgan --year 2035',
		'run --market bh19 --table',
		'run --file scenario.json --json',
		'run --url "?v=1&p=jpmorgan" --out run.csv'
	],
	async execute(flags) {
		const out = flags.text('out');
		const { kind, dated } = await gathered({
			form: () => refuseTwoForms(flags),
			kind: () => optionalKind(flags, ['.csv', '.json']),
			dated: () => datedScenario(flags)
		});
		const { scenario, year } = dated;
		const heading = captionLines(flags.caption);
		const simulation = simulated(assumptionsOf(scenario));
		if (out !== undefined) await writeOut(out, fileText(kind === '.csv', flags, scenario, simulation));
		if (flags.has('json')) printJson(runRecord(scenario, simulation, flags.ownCaption));
		if (flags.has('table')) {
			flags.remarks.push(...clearingRemarks(scenario));
			print([...heading, textTable(yearsTable(simulation))].join('\n'));
		}
		if (!out && !flags.has('json') && !flags.has('table')) {
			flags.remarks.push(...pricelessRemarks(scenario, year));
			print([...heading, summary(scenario, simulation, year)].join('\n'));
		}
	}
};

function refuseTwoForms(flags: Flags): void {
	if (flags.has('json') && flags.has('table'))
		throw new InputError(['--json and --table exclude each other, got both']);
	const whole = ['json', 'table'].find((flag) => flags.has(flag));
	if (whole !== undefined && flags.has('year') && !flags.has('out'))
		throw new InputError([`--year and --${whole} exclude each other: --${whole} has every year`]);
}

function fileText(isCsv: boolean, flags: Flags, scenario: Scenario, simulation: Simulation): string {
	const { title, beside, provenance } = fileOrigin(flags, scenario, simulation);
	return isCsv
		? monthsCsv(simulation, title, beside, provenance)
		: json(scenario, simulation, { ...provenance, ...flags.ownCaption });
}

function summary(scenario: Scenario, simulation: Simulation, year: number): string {
	const { model, assumptions } = simulation;
	const warnings = warningWords(simulation);
	// The layers stand among the scenario's words already.
	const beside = plainBlanks(provisos(simulation, year));
	return [
		...scenarioWords(scenario),
		'',
		textTable(yearFigures(simulation, year)),
		'',
		...(beside === '' ? [] : [beside, '']),
		...(warnings.length > 0 ? ['Warnings', ...warnings.map((line) => `  ${line}`), ''] : []),
		`Nominal dollars; hard currency as ${assumptions.settlement.definition}; model ${model}. A scenario is not a forecast.`
	].join('\n');
}
