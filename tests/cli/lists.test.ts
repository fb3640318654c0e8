import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PARAMETERS } from '#models/parameters/described.ts';
import { SOURCES } from '#models/parameters/sources.ts';
import { MARKET_VIEWS, PRESETS, SANCTION_REGIMES } from '#models/scenarios/describedBundles.ts';
import { bundleOf } from '#models/scenarios/presets.ts';
import type { BundleKind } from '#models/scenarios/presets.ts';
import { MODEL_VERSION } from '#models/version.ts';
import { allCommands } from '../../src/cli/commands.ts';
import { orinoco, orinocoJson } from './orinoco.ts';

describe.concurrent('the lists', () => {
	it('has every bundle, by kind', async () => {
		const list: { kind: string; id: string }[] = await orinocoJson(['presets', '--json']);
		const ids = (kind: string) => list.filter((one) => one.kind === kind).map(({ id }) => id);
		expect(ids('preset')).toEqual(PRESETS.map(({ id }) => id));
		expect(ids('market')).toEqual(MARKET_VIEWS.map(({ id }) => id));
		expect(ids('sanctions')).toEqual(SANCTION_REGIMES.map(({ id }) => id));
	});

	it('has every parameter with its range and standing', async () => {
		const list = await orinocoJson(['parameters', '--json']);
		expect(list).toEqual(JSON.parse(JSON.stringify(PARAMETERS)));
	});

	it('has every source once', async () => {
		const list: { id: string }[] = await orinocoJson(['sources', '--json']);
		expect(list.map(({ id }) => id)).toEqual(Object.keys(SOURCES));
	});

	it.each(['presets', 'parameters', 'sources'])('prints %s for reading', async (command) => {
		const { code, stdout, stderr } = await orinoco([command]);
		expect([code, stderr]).toEqual([0, '']);
		expect(stdout.split('\n').length).toBeGreaterThan(20);
		expect(stdout).not.toMatch(/undefined|NaN|\[object/);
	});
});

describe.concurrent('help', () => {
	it.each([[[]], [['help']], [['--help']], [['-h']]])('says what it can do after %j', async (args) => {
		const { code, stdout } = await orinoco(args);
		expect(code).toBe(0);
		expect(stdout).toContain('npm run -s sim -- run --preset');
	});

	it('gives examples that are legal', async () => {
		const commands = await allCommands();
		const lines = commands.flatMap(([, { examples }]) => examples);
		const chosen = lines.flatMap((line) => [...line.matchAll(/--(preset|market|sanctions) (\S+)/g)]);
		for (const [, kind, id] of chosen) expect([id, bundleOf(kind as BundleKind, id)?.id]).toEqual([id, id]);
		for (const [name, { examples }] of commands) expect(examples[0].split(' ')[0]).toBe(name);
	});

	it('says what one command can do', async () => {
		const [flagged, asked] = await Promise.all([orinoco(['run', '--help']), orinoco(['help', 'run'])]);
		expect(flagged.code).toBe(0);
		expect(flagged.stdout).toContain('--set id=value');
		expect(asked).toEqual(flagged);
	});

	it('says which versions of program and model these are', async () => {
		const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
		const { code, stdout } = await orinoco(['--version']);
		expect([code, stdout]).toEqual([0, `orinoco ${version} (model ${MODEL_VERSION})\n`]);
	});
});
