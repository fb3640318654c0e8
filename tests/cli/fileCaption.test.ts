import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { composeBrief } from '$lib/export/brief/composeBrief.ts';
import { annotated } from '$lib/export/annotated.ts';
import { chartWords } from '$lib/export/chartWords.ts';
import { provenanceOf } from '$lib/export/provenance.ts';
import { LIGHT } from '$lib/charts/theme.ts';
import { EMPTY_SCENARIO } from '#models/scenarios/scenario.ts';
import { captionLines } from '../../src/cli/fileCaption.ts';
import { readFlags } from '../../src/cli/flags.ts';
import { chosenScenario, SCENARIO_FLAGS } from '../../src/cli/scenarioFlags.ts';
import { orinoco } from './orinoco.ts';
import { figure, simulation, view } from '../app/export/samples.ts';

const folder = mkdtempSync(join(tmpdir(), 'orinoco-caption-'));
afterAll(() => rmSync(folder, { recursive: true }));

const path = join(folder, 'named.json');
writeFileSync(path, '{"name":"Ministry case","note":"Agreed in May","overrides":{"opec.offsetShare":0.3}}');

/** What a scenario is called once its flags are read. */
async function captionOf(...more: string[]) {
	const flags = readFlags(['--file', path, ...more], SCENARIO_FLAGS, false);
	await chosenScenario(flags);
	return flags.caption;
}

const caption = { name: 'Ministry case', note: 'Agreed in May' };

describe('name and note of a scenario file', () => {
	it('head what is printed of it', async () => {
		expect(await captionOf()).toEqual(caption);
		expect(captionLines(caption)).toEqual(['Ministry case', 'Agreed in May', '']);
		expect(captionLines({})).toEqual([]);
	});

	it('say which flags lie over what was named', async () => {
		const { name } = await captionOf('--set', 'fx.rate=90', '--hold', 'opec');
		expect(name).toBe('Ministry case (changed by --set, --hold)');
	});

	it.each(['run', 'draws', 'export'])(
		'stay the file’s own in a record of %s, however often it is read back',
		async (command) => {
			const name = 'A name of seventy characters that a ministry would give its own case 70';
			let from = join(folder, `${command}-0.json`);
			writeFileSync(from, JSON.stringify({ name, overrides: {} }));
			for (const round of [1, 2]) {
				const out = join(folder, `${command}-${round}.json`);
				const few = command === 'draws' ? ['--n', '16'] : [];
				const args = [command, '--file', from, '--set', `fx.rate=${90 + round}`, ...few, '--out', out];
				expect(await orinoco(args)).toMatchObject({ code: 0 });
				expect(JSON.parse(readFileSync(out, 'utf8')).provenance.name).toBe(name);
				from = out;
			}
		}
	);

	it('stand beside a chart, the note behind all else but the caution', () => {
		const { subtitle, note } = chartWords(figure, EMPTY_SCENARIO, simulation, null, caption);
		expect(subtitle).toContain('. Scenario “Ministry case”: 2.2 mb/d in 10 years; ');
		expect(note).toMatch(/Hard currency: .* Agreed in May\. A scenario is not a forecast\.$/);
	});

	it('leave the levers their room beneath a chart’s title, and still say which flags lie over them', () => {
		const long = { name: `${'Ministry case of the long name '.repeat(2).trim()} (changed by --set, --hold)` };
		const { subtitle } = chartWords(figure, EMPTY_SCENARIO, simulation, null, long);
		expect(subtitle).toContain(
			'. Scenario “Ministry case of the long name Ministry… (changed by --set, --hold)”: 2.2 mb/d in 10 years; '
		);
	});

	it('open the brief, and are its title', () => {
		const provenance = provenanceOf(simulation, 1, '?v=1', caption);
		const input = { scenario: EMPTY_SCENARIO, view, simulation, bands: null, figure, provenance };
		const [cover] = composeBrief({ ...input, ...caption }, LIGHT);
		const texts = cover.marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));
		expect(texts).toContain('Ministry case');
		expect(texts).toContain('Agreed in May');
		expect(cover.title).toMatch(/^Ministry case: If Venezuela/);
	});

	it('are told in the last column of a table', () => {
		const provenance = provenanceOf(simulation, 1, '?v=1', caption);
		const { rows } = annotated({ name: '', columns: [], rows: [] }, 'Title', provenance);
		expect(rows.flat().slice(0, 2)).toEqual(['Title', 'Scenario “Ministry case”: Agreed in May']);
	});
});
