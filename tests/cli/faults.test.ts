import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { orinoco } from './orinoco.ts';

const folder = mkdtempSync(join(tmpdir(), 'orinoco-faults-'));
afterAll(() => rmSync(folder, { recursive: true }));

const out = join(folder, 'never.csv');
const file = (name: string, text: string | Uint8Array): string => {
	const path = join(folder, name);
	writeFileSync(path, text);
	return path;
};
const overrides = (text: string): string => file(`${Math.abs(hash(text))}.json`, `{"overrides":{${text}}}`);
const hash = (text: string): number =>
	[...text].reduce((sum, letter) => (31 * sum + letter.charCodeAt(0)) | 0, 7);

/** Bad input: what is typed after `run`, and what the first fault must say. */
const CASES: readonly (readonly [name: string, args: readonly string[], says: string | RegExp])[] = [
	[
		'an unknown id',
		['--set', 'venezuela.targte=2'],
		/^--set requires the id of a parameter \(see parameters\), got venezuela\.targte; nearest: venezuela\.target$/m
	],
	['an id without a group', ['--set', 'target=2'], 'target'],
	[
		'a value above its range',
		['--set', 'venezuela.target=99'],
		/^venezuela\.target requires 0\.3…4 mb\/d, got 99$/m
	],
	['a value below its range', ['--set', 'opec.offsetShare=-0.6'], /^opec\.offsetShare requires .*got -0\.6/m],
	['NaN', ['--set', 'venezuela.target=NaN'], /^venezuela\.target requires/m],
	['Infinity', ['--set', 'venezuela.target=Infinity'], /^venezuela\.target requires/m],
	['a huge exponent', ['--set', 'venezuela.target=1e999'], /^venezuela\.target requires/m],
	['hexadecimal', ['--set', 'venezuela.target=0x2'], /^venezuela\.target requires/m],
	['an empty value', ['--set', 'venezuela.target='], /^venezuela\.target requires/m],
	['words for a number', ['--set', 'venezuela.target=two'], /^venezuela\.target requires/m],
	['an unknown choice', ['--set', 'cap.rule=frozen'], /^cap\.rule requires .*frozen/m],
	['a path out of order', ['--set', 'venezuela.path=4:1.8,0:1.2'], /^venezuela\.path requires/m],
	['a prototype key', ['--set', '__proto__=1'], '__proto__'],
	['an inherited name', ['--set', 'constructor=1'], 'constructor'],
	['no equals sign', ['--set', 'venezuela.target'], '--set requires id=value, got venezuela.target'],
	[
		'an id given twice',
		['--set', 'fx.rate=80', '--set', 'fx.rate=90'],
		'--set requires each id once, got fx.rate again'
	],
	[
		'values that contradict each other',
		['--set', 'russia.production=7', '--set', 'russia.crudeExports=6'],
		'russia.crudeExports'
	],
	['an unknown preset', ['--preset', 'goldman'], /preset requires .*goldman-2030.*got goldman/],
	['an unknown market view', ['--market', 'x'], /market requires .*bh19/],
	['an unknown sanction regime', ['--sanctions', 'x'], /sanctions requires .*eu-formula/],
	[
		'a flag given twice',
		['--preset', 'jpmorgan', '--preset', 'rystad-2030'],
		'--preset requires to be given once'
	],
	['a flag without its value', ['--preset'], '--preset requires a value'],
	['a flag in place of a value', ['--preset', '--json'], '--preset requires a value'],
	['a value for a flag that takes none', ['--json=yes'], '--json requires no value'],
	[
		'an unknown flag',
		['--pretty'],
		/^--pretty is no flag of this command; it takes --json, --table, --out, --year, --preset, .*--help$/m
	],
	[
		'an unknown flag without a word on what stands behind it',
		['--pretty', '2031', '--band=fan', 'x'],
		/^--pretty is no flag of this command; [^\n]*\n--band is no flag of this command; [^\n]*\nthis command requires flags alone, got x [^\n]*\n$/
	],
	['a year that is none', ['--year', '2026'], '--year requires a whole number 2027…2036, got 2026'],
	['a beginning for a preset', ['--preset', 'goldman'], /, got goldman; nearest: goldman-2030\n$/],
	['a mistyped market view', ['--market', 'Bh91'], /, got Bh91; nearest: bh19\n$/],
	['a mistyped flag', ['--jsno'], 'nearest: --json'],
	['a stray word', ['jpmorgan'], 'requires flags alone, got jpmorgan'],
	['a file that is not there', ['--file', join(folder, 'none.json')], 'no such file'],
	['a folder for a file', ['--file', folder], 'a directory'],
	['no JSON', ['--file', file('words.json', 'hello')], 'file requires JSON'],
	[
		'a text that is not in UTF-8',
		['--file', file('latin.json', Buffer.from('{"name":"café","overrides":{}}', 'latin1'))],
		/^file requires text in UTF-8, got other bytes in .*latin/m
	],
	['an empty file', ['--file', file('empty.json', '')], 'file requires JSON, got nothing'],
	['a list for a scenario', ['--file', file('list.json', '[]')], 'file requires an object, got a list'],
	['null for a scenario', ['--file', file('null.json', 'null')], 'file requires an object, got null'],
	['a file without overrides', ['--file', file('bare.json', '{}')], 'overrides requires an object'],
	['an unknown key', ['--file', file('key.json', '{"overrides":{},"colour":1}')], 'colour'],
	[
		'a number written as a text',
		['--file', overrides('"venezuela.target":"2"')],
		/^venezuela\.target requires/m
	],
	['null for a number', ['--file', overrides('"venezuela.target":null')], /^venezuela\.target requires/m],
	['true for a number', ['--file', overrides('"venezuela.target":true')], /^venezuela\.target requires/m],
	['a list for a number', ['--file', overrides('"venezuela.target":[2]')], /^venezuela\.target requires/m],
	[
		'an overflow to infinity',
		['--file', overrides('"venezuela.target":1e999')],
		/^venezuela\.target requires/m
	],
	['a prototype key in a file', ['--file', overrides('"__proto__":{"venezuela.target":2}')], '__proto__'],
	[
		'a key that a file states twice, beside its other faults',
		['--file', overrides('"opec.offsetShare":0.3,"opec.offsetShare":0.4,"fx.rate":0')],
		/^file requires each key once, got opec\.offsetShare again on line 1\nfx\.rate requires .*got 0\n$/
	],
	['deep nesting', ['--file', file('deep.json', '['.repeat(1000) + ']'.repeat(1000))], 'levels of nesting'],
	['file and address at once', ['--file', '-', '--url', '?v=1'], '--file and --url exclude each other'],
	['an unknown key of an address', ['--url', '?v=1&colour=red'], 'colour'],
	[
		'an illegal value in an address',
		['--url', '?v=1&venezuela.target=99'],
		'venezuela.target requires 0.3…4 mb/d, got 99'
	],
	[
		'a formula in an address that is none',
		['--url', '?v=1&measure=brent%2Bmean.x'],
		/^measure requires arithmetic alone, got \. at character 11\n$/
	],
	['a version of the future', ['--url', '?v=9'], /^v requires version 1, got 9\n$/],
	[
		'a collection for a scenario',
		['--file', file('pins.json', '{"orinoco":1,"scenarios":[{"overrides":{}},{"overrides":{}}]}')],
		/^--file requires one scenario, got a collection of 2 \(compare takes collections\)\n$/
	],
	[
		'a parameter both drawn and held',
		['--file', file('both.json', '{"vary":["fx.drift"],"hold":["fx.drift"],"overrides":{"fx.drift":0.02}}')],
		/^hold requires ids that vary does not name, got fx\.drift\n$/
	],
	[
		'faults of a file that flags lie over',
		[
			...['--file', file('beneath.json', '{"preset":"nope","overrides":{"opec.offsetShare":9}}')],
			...['--preset', 'jpmorgan', '--set', 'opec.offsetShare=0.2']
		],
		/^preset requires one of .*got nope\nopec\.offsetShare requires -0\.5…1 fraction, got 9\n$/
	],
	[
		'a text that is no address',
		['--url', 'jpmorgan'],
		/^--url requires an address such as "\?v=1&p=jpmorgan" or "https:\/\/…\/\?v=1", got jpmorgan\n$/
	],
	['two forms at once', ['--json', '--table'], '--json and --table exclude each other, got both'],
	[
		'a file of a kind that it cannot write',
		['--out', join(folder, 'x.txt')],
		'--out requires a name ending in .csv or .json'
	],
	[
		'a folder that is not there',
		['--out', join(folder, 'none', 'x.csv')],
		'--out requires a folder that exists'
	]
];

describe.concurrent(
	'bad input is named on the standard error, with exit code 2 and nothing half done',
	() => {
		it.each(CASES)('%s', async (_, args, says) => {
			const output = args.includes('--out') ? [] : ['--out', out];
			const { code, stdout, stderr } = await orinoco(['run', ...args, ...output]);
			expect(stderr).toMatch(says);
			expect(stderr).not.toMatch(/\n\s+at |node:internal|\.ts:\d/);
			expect([code, stdout]).toEqual([2, '']);
		});

		it('names every fault of a line, one a line', async () => {
			const args = ['run', '--set', 'venezuela.target=99', '--set', 'fx.rate=0', '--preset', 'x'];
			const { code, stderr } = await orinoco(args);
			expect(code).toBe(2);
			expect(stderr.trimEnd().split('\n')).toHaveLength(3);
		});

		it.each([
			[
				'draws --n x --seed y --by z --of q --mode r --series s --out t.u --preset v --set w=1',
				'out n seed series by of mode --set preset'
			],
			['sobol --n x --result y --of z --market q', 'n result of market'],
			['tornado --result x --year 1', 'result year'],
			['solve --lever x --target y --result z --year 1 --set fx.rate=0', 'lever target result fx.rate'],
			[
				'chart --station a --show b --band c --size d --theme e --year 1',
				'out size theme station show band year'
			],
			['brief --theme a --band b --out c', 'out theme band'],
			['export --show a --preset b', 'out show preset'],
			['run --json --table --out x.y --preset z', 'json out preset'],
			['explain --from none.json --to nil.json --of x', 'none.json nil.json of']
		])('names every fault at once: %s', async (words, named) => {
			const { code, stdout, stderr } = await orinoco(words.split(' '));
			const lines = stderr.trimEnd().split('\n');
			expect([code, stdout]).toEqual([2, '']);
			expect(lines.map((line, index) => line.includes(named.split(' ')[index]))).toEqual(
				named.split(' ').map(() => true)
			);
		});

		it.each([
			['rum', 'nearest: run'],
			['__proto__', '__proto__ is no command'],
			['xyzzyxyzzy', 'xyzzyxyzzy is no command; there are run, draws, '],
			['--json', '--json is no command'],
			['help rum', 'rum is no command; nearest: run'],
			['help run draws', 'help requires one command, got draws besides'],
			['--version run', '--version requires to stand alone, got run besides'],
			['--version --json', '--version requires to stand alone, got --json besides']
		])('the command %s', async (words, says) => {
			const { code, stderr } = await orinoco(words.split(' '));
			expect([code, stderr.includes(says)]).toEqual([2, true]);
		});
	}
);

describe('what is left behind', () => {
	it('is no file of a run that failed', async () => {
		mkdirSync(join(folder, 'clean'));
		const path = join(folder, 'clean', 'run.csv');
		await orinoco(['run', '--set', 'venezuela.target=99', '--out', path]);
		expect(readdirSync(join(folder, 'clean'))).toEqual([]);
	});
});
