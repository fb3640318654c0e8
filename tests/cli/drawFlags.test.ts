import { describe, expect, it } from 'vitest';
import { orinoco, orinocoJson } from './orinoco.ts';

const FORM = ['--n', '256', '--series', 'brent', '--by', 'year', '--of', 'difference', '--json'];
const draws = (...flags: string[]) => orinocoJson(['draws', ...flags, ...FORM]);
/** What the flags of the draws may name. */
const NAMES =
	'ids of uncertain parameters, or of their groups outlook, venezuela, market, opec, grades, russia, settlement, direct, fx';
const width = ({ difference }: { difference: { brent: { q10: number[]; q90: number[] } } }) =>
	difference.brent.q90[4] - difference.brent.q10[4];

describe.concurrent('what the draws move, by flags', () => {
	it('holds a group and says so in its record', async () => {
		const record = await draws('--hold', 'opec,fx.drift');
		expect(record.hold).toEqual(['opec.offsetShare', 'opec.maxCut', 'opec.russiaShare', 'fx.drift']);
		expect(record).not.toHaveProperty('vary');
	});

	it('draws what is set, and no longer what lies beneath holds', async () => {
		const others = ['--hold', 'outlook,venezuela,market,russia'];
		const beneath = ['--url', '?v=1&opec.offsetShare=0.3&hold=opec.maxCut,opec.russiaShare', ...others];
		const [still, drawn] = await Promise.all([draws(...beneath), draws(...beneath, '--vary', 'opec')]);
		expect(still.hold).toContain('opec.maxCut');
		expect(width(still)).toBe(0);
		expect(drawn.vary).toEqual(['opec.offsetShare']);
		expect(drawn.hold).not.toContain('opec.maxCut');
		expect(width(drawn)).toBeGreaterThan(0.1);
	});

	it('spreads by a factor as an address does', async () => {
		const [flagged, linked, plain] = await Promise.all([
			draws('--spread', 'opec.offsetShare=2', '--spread', 'market=0.5'),
			draws('--url', '?v=1&spread=opec.offsetShare:2', '--spread', 'market=0.5'),
			draws()
		]);
		expect(flagged).toEqual(linked);
		expect(Object.keys(flagged.spread)).toHaveLength(12);
		expect(flagged.spread).toMatchObject({ 'opec.offsetShare': 2, 'market.anticipation': 0.5 });
		expect(plain).not.toHaveProperty('spread');
	});

	it('narrows the range with every distribution', async () => {
		const groups = [
			'outlook',
			'venezuela',
			'market',
			'opec',
			'grades',
			'russia',
			'settlement',
			'direct',
			'fx'
		];
		const narrow = await draws(...groups.flatMap((group) => ['--spread', `${group}=0.5`]));
		const share = width(narrow) / width(await draws());
		expect(share).toBeGreaterThan(0.4);
		expect(share).toBeLessThan(0.6);
	});

	it('says what changes nothing', async () => {
		const { stderr, code } = await orinoco(['draws', '--vary', 'fx.drift', '--n', '8']);
		expect(stderr).toContain('--vary fx.drift changes no draw: it is not set, so the draws move it already');
		expect(code).toBe(0);
		const held = await orinoco(['draws', '--set', 'fx.drift=0.02', '--spread', 'fx.drift=2', '--n', '8']);
		expect(held.stderr).toContain('--spread fx.drift changes no draw: every draw holds it');
	});

	it.each([
		[
			['--hold', 'opec.ofsetShare'],
			`--hold requires ${NAMES}, got opec.ofsetShare; nearest: opec.offsetShare`
		],
		[['--vary', 'fiscal'], `--vary requires ${NAMES}, got fiscal`],
		[['--spread', 'Market=2'], `--spread requires ${NAMES}, got Market; nearest: market`],
		[['--spread', 'foo=2'], `--spread requires ${NAMES}, got foo`],
		[['--spread', 'opec'], '--spread requires id=factor, got opec'],
		[
			['--spread', 'opec=2', '--spread', 'opec.maxCut=1'],
			'--spread requires each id once, got opec.maxCut again'
		],
		[['--vary', 'fx.drift', '--hold', 'fx.drift'], 'hold requires ids that vary does not name, got fx.drift']
	])('refuses %o', async (flags, fault) => {
		const { stderr, code } = await orinoco(['draws', ...flags]);
		expect(stderr.trim().split('\n')).toContain(fault);
		expect(code).toBe(2);
	});
});
