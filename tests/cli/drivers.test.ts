import { describe, expect, it } from 'vitest';
import { PARAMETERS } from '#models/parameters/registry.ts';
import { simulate } from '#models/simulate.ts';
import { yearFigure } from '#models/summary.ts';
import { orinoco, orinocoJson } from './orinoco.ts';

const brentOf = (overrides: object, year: number): number =>
	yearFigure(simulate(overrides).scenario.brent, 'brent', year - 2027);

describe.concurrent('tornado', () => {
	it('has a bar for every uncertain parameter, the widest first, each end as the model gives it', async () => {
		const args = ['tornado', '--result', 'brent', '--of', 'level', '--year', '2030', '--json'];
		const { result, year, of, value, bars } = await orinocoJson(args);
		const uncertain = PARAMETERS.filter((one) => one.kind === 'number' && one.distribution !== null);
		expect([result, year, of]).toEqual(['brent', 2030, 'level']);
		expect(value).toBe(brentOf({}, 2030));
		expect(bars).toHaveLength(uncertain.length);
		const [first] = bars;
		expect(first.low.output).toBeCloseTo(brentOf({ [first.id]: first.low.input }, 2030), 10);
		const widths = bars.map(({ low, high }: typeof first) => Math.abs(high.output - low.output));
		expect(widths).toEqual([...widths].sort((one, other) => other - one));
	});

	it('keeps a bar for what is set, around its value, and none for what is held, as on the page', async () => {
		const choice = ['--preset', 'goldman-2030', '--set', 'opec.offsetShare=0.3'];
		const draws = ['--hold', 'fx', '--spread', 'opec.offsetShare=2'];
		const ids = ({ bars }: { bars: { id: string }[] }) => bars.map(({ id }) => id).sort();
		const [whole, plain, own] = await Promise.all([
			orinocoJson(['tornado', '--json']),
			orinocoJson(['tornado', ...choice, '--json']),
			orinocoJson(['tornado', ...choice, ...draws, '--json'])
		]);
		expect(ids(plain)).toEqual(ids(whole));
		expect(ids(own)).toEqual(ids(whole).filter((id) => !id.startsWith('fx.')));
		const [bar, wider] = [plain, own].map(({ bars }) =>
			bars.find(({ id }: { id: string }) => id === 'opec.offsetShare')
		);
		expect([bar.low.input < 0.3, bar.high.input > 0.3]).toEqual([true, true]);
		expect(wider.high.input).toBeGreaterThan(bar.high.input);
	});

	it('prints a table for reading, without bars where no terminal is', async () => {
		const { stdout } = await orinoco(['tornado']);
		expect(stdout).toMatch(
			/^Russian hard-currency oil income in 2031, difference from the baseline, USD bn\/yr: -\d/
		);
		expect(stdout).not.toMatch(/█|NaN|undefined/);
		expect(stdout).toMatch(/^market\.demandElasticityLong( +-[\d.]+){4}$/m);
	});

	it('says that nothing moves a result, in words alone', async () => {
		const all = 'outlook,venezuela,market,opec,grades,russia,settlement,direct,fx';
		const { stdout: held } = await orinoco(['tornado', '--hold', all]);
		expect(held).toMatch(/: -3\.099 as set\n\nNothing moves this result\.\n$/);
		const { stdout } = await orinoco(['tornado', '--result', 'budgetBase']);
		expect(stdout).toMatch(/as set\n\nNothing moves this result\.\n$/);
	});

	it('looks at the year of the address, unless another is asked for', async () => {
		const args = ['tornado', '--url', '?v=1&year=2035', '--json'];
		const [named, asked] = await Promise.all([orinocoJson(args), orinocoJson([...args, '--year', '2030'])]);
		expect([named.year, asked.year]).toEqual([2035, 2030]);
	});

	it.each([
		[['--result', 'brnt'], '--result requires one of'],
		[['--year', 'x'], '--year requires a whole number'],
		[['--of', 'x'], '--of requires one of level, difference']
	])('refuses %j', async (args, says) => {
		const { code, stdout, stderr } = await orinoco(['tornado', ...args]);
		expect([code, stdout]).toEqual([2, '']);
		expect(stderr).toContain(says);
	});
});

describe.concurrent('solve', () => {
	it('finds the value for which the result is the target', async () => {
		const args = '--lever opec.offsetShare --result brent --of level --year 2031 --target 69 --json'.split(
			' '
		);
		const { lever, target, value, attains } = await orinocoJson(['solve', ...args]);
		expect([lever, target]).toEqual(['opec.offsetShare', 69]);
		expect(brentOf({ 'opec.offsetShare': value }, 2031)).toBeCloseTo(69, 8);
		expect(attains[0]).toBeLessThan(69);
		expect(attains[1]).toBeGreaterThan(69);
	});

	it('says what is attained where no value does it', async () => {
		const args = ['solve', '--lever', 'opec.offsetShare', '--target', '-500'];
		expect((await orinocoJson([...args, '--json'])).value).toBeNull();
		expect((await orinoco(args)).stdout).toMatch(/none in range: attains -[\d.]+…/);
	});

	it.each([
		['venezuela.target', ['--of', 'difference']],
		['shock.supply', ['--result', 'brent', '--of', 'level']]
	])('says of %s no end that it does not attain', async (lever, which) => {
		const args = ['solve', '--lever', lever, ...which];
		const { stdout } = await orinoco([...args, '--target', '-500']);
		const ends = /attains (.+)…(.+)$/m.exec(stdout)?.slice(1) ?? [];
		expect(ends).toHaveLength(2);
		for (const end of ends) {
			const { value } = await orinocoJson([...args, '--target', end, '--json']);
			expect([end, value]).toEqual([end, expect.any(Number)]);
		}
	});

	it('prints as many figures of a value as reach the target where it is set', async () => {
		const args = '--lever budget.wealthFund --result wealthFund --of level --year 2028 --target 14653';
		const { stdout } = await orinoco(['solve', ...args.split(' ')]);
		const value = Number(/budget\.wealthFund = (\S+) RUB bn/.exec(stdout)?.[1]);
		const { scenario } = simulate({ 'budget.wealthFund': value });
		expect(Math.abs(yearFigure(scenario.wealthFund, 'wealthFund', 1) - 14653)).toBeLessThan(0.015);
	});

	it('moves a lever that the points of a preset leave unread', async () => {
		const args = '--preset rystad-2030 --lever venezuela.target --target -3 --json'.split(' ');
		const { code, stdout, stderr } = await orinoco(['solve', ...args]);
		expect(JSON.parse(stdout).value).toBeGreaterThan(1.2);
		expect([code, stderr]).toEqual([
			0,
			'Moving venezuela.target drops the points of venezuela.path that rystad-2030 gives\n'
		]);
	});

	it('names the whole steps beside a target that a lever jumps over', async () => {
		const args = ['solve', '--lever', 'opec.startMonth', '--target', '-3.05'];
		const [words, { value, attains }] = await Promise.all([orinoco(args), orinocoJson([...args, '--json'])]);
		expect(words.stdout).toContain('the lever moves in whole months');
		const steps = [...words.stdout.matchAll(/opec\.startMonth = (\d+) month gives (-[\d.]+)$/gm)].map(
			([, month, result]) => [Number(month), Number(result)]
		);
		const income = (month: number): number => {
			const { scenario, baseline } = simulate({ 'opec.startMonth': month });
			const [after, before] = [scenario, baseline].map((world) =>
				yearFigure(world.hardCurrencyRevenue, 'hardCurrencyRevenue', 4)
			);
			return after - before;
		};
		const [[lower, under], [upper, over]] = steps;
		expect(upper).toBe(lower + 1);
		expect(under).toBeCloseTo(income(lower), 4);
		expect(over).toBeCloseTo(income(upper), 4);
		expect((under + 3.05) * (over + 3.05)).toBeLessThan(0);
		expect([value, attains[0] < -3.05, attains[1] > -3.05]).toEqual([null, true, true]);
	});

	it('counts years in whole months where the model does', async () => {
		const shock = ['--set', 'shock.supply=0.5', '--set', 'shock.startYears=3.5'];
		const { stdout } = await orinoco(['solve', '--lever', 'shock.years', ...shock, '--target', '-4']);
		const steps = [...stdout.matchAll(/shock\.years = ([\d.]+) yr gives/g)].map(([, years]) => Number(years));
		expect(steps).toHaveLength(2);
		expect(steps[1] - steps[0]).toBeCloseTo(1 / 12, 2);
	});

	it('takes words that were pasted with the end of a line, and blanks alone for nothing', async () => {
		const args = ['--lever', 'fx.rate\r', '--target', ' -3\r\n', '--url', '?v=1&p=jpmorgan\r', '--json'];
		expect(await orinocoJson(['solve', ...args])).toMatchObject({ lever: 'fx.rate', target: -3 });
		const { code, stderr } = await orinoco(['solve', '--lever', ' ', '--target', '1']);
		expect([code, stderr]).toEqual([2, '--lever requires a value (id), got nothing\n']);
	});

	it('says that a lever moves nothing', async () => {
		const { stdout } = await orinoco(['solve', '--lever', 'shock.years', '--target', '-3']);
		expect(stdout).toMatch(/shock\.years moves nothing there: the result is -[\d.]+ at every value/);
	});

	it('gives a pure number without a unit, in the year of the address', async () => {
		const args = ['--lever', 'market.demandElasticityShort', '--target', '-4', '--url', '?v=1&year=2033'];
		const { stdout } = await orinoco(['solve', ...args]);
		expect(stdout).toMatch(/ in 2033, .*\nmarket\.demandElasticityShort = -[\d.]+\n$/);
	});

	it.each([
		['no lever', ['--target', '1'], '--lever requires the id of a parameter (see parameters), got nothing'],
		['no target', ['--lever', 'fx.rate'], '--target requires a number, got nothing'],
		[
			'an unknown lever',
			['--lever', 'fx.rtae', '--target', '1'],
			'--lever requires the id of a parameter (see parameters), got fx.rtae; nearest: fx.rate'
		],
		['a lever like none', ['--lever', 'nope', '--target', '1'], '(see parameters), got nope\n'],
		[
			'a choice for a lever',
			['--lever', 'cap.rule', '--target', '1'],
			'--lever requires a parameter that is a number'
		],
		['NaN', ['--lever', 'fx.rate', '--target', 'NaN'], '--target requires a number, got NaN'],
		['Infinity', ['--lever', 'fx.rate', '--target', 'Infinity'], '--target requires a number'],
		['an overflow', ['--lever', 'fx.rate', '--target', '1e999'], '--target requires a number'],
		['an empty target', ['--lever', 'fx.rate', '--target='], '--target requires a value']
	])('refuses %s', async (_, args, says) => {
		const { code, stdout, stderr } = await orinoco(['solve', ...args]);
		expect([code, stdout]).toEqual([2, '']);
		expect(stderr).toContain(says);
	});
});

describe.concurrent('sobol', () => {
	it('has first-order and total indices with their intervals, the largest total first', async () => {
		const { result, year, n, indices } = await orinocoJson(['sobol', '--n', '256', '--json']);
		expect([result, year, n]).toEqual(['hardCurrencyRevenue', 2031, 256]);
		expect(Object.keys(indices[0])).toEqual(
			'id first firstLow firstHigh total totalLow totalHigh'.split(' ')
		);
		const totals = indices.map(({ total }: { total: number }) => total);
		expect(totals).toEqual([...totals].sort((one, other) => other - one));
		for (const { totalLow, total, totalHigh } of indices) {
			expect(totalLow).toBeLessThanOrEqual(total);
			expect(totalHigh).toBeGreaterThanOrEqual(total);
		}
	});

	it('prints shares for reading', async () => {
		const { stdout } = await orinoco(['sobol', '--n', '64', '--result', 'brent']);
		expect(stdout).toMatch(/^Brent in 2031, difference from the baseline, USD\/bbl: shares of its variance/);
		expect(stdout).not.toMatch(/NaN|undefined/);
	});

	it('says that nothing moves a result, and gives its noughts to programs', async () => {
		const args = ['sobol', '--n', '16', '--result', 'budgetBase', '--url', '?v=1&year=2033'];
		const [{ stdout }, { year, indices }] = await Promise.all([
			orinoco(args),
			orinocoJson([...args, '--json'])
		]);
		expect(stdout).toMatch(/ in 2033, .*\n\nNothing moves this result\.\n$/);
		expect([year, indices[0].total]).toEqual([2033, 0]);
	});

	it.each(['1', '0', '1.5', '1e3', 'x'])('refuses --n %s', async (n) => {
		const { code, stdout, stderr } = await orinoco(['sobol', '--n', n]);
		expect([code, stdout]).toEqual([2, '']);
		expect(stderr).toContain('--n requires a whole number 16…1000000');
	});
});

describe.concurrent('a market that does not clear', () => {
	const own = {
		'shock.supply': -15,
		'shock.years': 10,
		'market.storageElasticity': 0,
		'market.demandElasticityLong': -0.02,
		'market.demandElasticityShort': -0.02,
		'market.tightOilElasticityLong': 0.05,
		'market.otherSupplyElasticityLong': 0.02
	};
	const set = Object.entries(own).flatMap(([id, value]) => ['--set', `${id}=${value}`]);

	it.each([
		['tornado', []],
		['solve', ['--lever', 'fx.rate', '--target', '1']],
		['explain', []],
		['draws', ['--n', '16', '--series', 'brent']]
	])('is said beside the numbers of %s, and not where one does', async (command, args) => {
		const { stderr } = await orinoco([command, ...args, ...set]);
		expect(stderr).toMatch(/No price clears the market in [\d, ]*2031[\d, ]*: numbers that depend on one/);
		expect((await orinoco([command, ...args])).stderr).not.toContain('No price clears');
	});
});

describe.concurrent('a lever beneath a path of points', () => {
	it('is said to be unread where the draws are to move it', async () => {
		const { stderr } = await orinoco(['tornado', '--preset', 'jpmorgan', '--vary', 'venezuela.target']);
		expect(stderr).toContain('venezuela.target is not read while venezuela.path is given as points');
	});
	it('is said to be read for the cost alone where it parts cheap barrels from new wells', async () => {
		const { stderr } = await orinoco([
			'run',
			'--set',
			'venezuela.path=0:1.2,4:2',
			'--set',
			'venezuela.quickWin=0.6'
		]);
		expect(stderr).toContain('venezuela.quickWin is read for the cost of venezuela.path alone');
	});
});
