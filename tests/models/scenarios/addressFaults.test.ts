import { describe, expect, it } from 'vitest';
import { decode } from '#models/scenarios/codec.ts';
import { bundleOf, BUNDLES } from '#models/scenarios/presets.ts';

const idsOf = (kind: keyof typeof BUNDLES) => BUNDLES[kind].map(({ id }) => id).join(', ');

describe('faults of an address', () => {
	const faults = (query: string) => decode(query).faults;
	it.each<[string, string, string]>([
		['m=x', 'm', `m requires one of ${idsOf('market')}, got x`],
		['s=', 's', `s requires one of ${idsOf('sanctions')}, got nothing`],
		['v=0', 'v', 'v requires version 1, got 0; what can be read is used'],
		['v=1000000', 'v', 'v requires version 1, got 1000000; what can be read is used'],
		['v=01', 'v', 'v requires version 1, got 01; what can be read is used'],
		['v=1.0', 'v', 'v requires version 1, got 1.0; what can be read is used'],
		['v=1x', 'v', 'v requires version 1, got 1x; what can be read is used'],
		['v=x1', 'v', 'v requires version 1, got x1; what can be read is used'],
		['station=x', 'station', 'station requires one of output, price, russia, income, budget, got x'],
		['show=x', 'show', 'show requires one of difference, level, got x'],
		['band=', 'band', 'band requires one of fan, paths, line, got nothing'],
		['year=2037', 'year', 'year requires a year 2027…2036, got 2037'],
		['year=2026', 'year', 'year requires a year 2027…2036, got 2026'],
		['year=02030', 'year', 'year requires a year 2027…2036, got 02030'],
		['year=2030x', 'year', 'year requires a year 2027…2036, got 2030x'],
		['year=2030.0', 'year', 'year requires a year 2027…2036, got 2030.0'],
		[
			'colour=1',
			'colour',
			'address requires keys among v, p, m, s, vary, hold, spread, seed, station, show, band, year, measure, threshold, takes, pins and ids of parameters, got colour'
		],
		['P=jpmorgan', 'P', 'address requires keys that it knows, got P; nearest: p'],
		['yaer=2030', 'yaer', 'address requires keys that it knows, got yaer; nearest: year'],
		['target=2', 'target', 'address requires keys that it knows, got target; nearest: venezuela.target'],
		['pins=note=a!noet=b', 'noet', 'pin 1: address requires keys that it knows, got noet; nearest: note'],
		['fx.raet=1', 'fx.raet', 'address requires a known parameter id, got fx.raet; nearest: fx.rate'],
		[
			'opec.offsetShare=0.3%00',
			'opec.offsetShare',
			'opec.offsetShare requires -0.5…1 fraction, got the text 0.3 with characters that do not print'
		],
		['vary=', 'vary', 'vary requires ids of uncertain parameters, got nothing'],
		['hold=fx.drift,fx.drift', 'hold', 'hold requires each id once, got fx.drift again'],
		[
			'spread=fx.drift:1:2',
			'spread',
			'spread requires ids of uncertain parameters, got fx.drift:1; nearest: fx.drift'
		],
		['spread=fx.drift', 'spread', 'spread requires a factor 0.1…4 for fx.drift, got nothing'],
		['spread=fx.drift:x', 'spread', 'spread requires a factor 0.1…4 for fx.drift, got the text x'],
		['spread=fx.drift:9', 'spread', 'spread requires a factor 0.1…4 for fx.drift, got 9'],
		['spread=fx.drift:2,fx.drift:3', 'spread', 'spread requires each id once, got fx.drift again']
	])('%s', (query, where, message) => {
		expect(faults(query)).toEqual([{ where, message }]);
	});

	it('take no stray letter for a mistyped key', () => {
		expect(faults('x=1')[0].message).toMatch(/^address requires keys among v, p, .*, got x$/);
	});

	it('name the nearest of twenty keys alone', () => {
		const query = Array.from({ length: 22 }, (_, index) => `yea${index}=1`).join('&');
		expect(faults(query).filter(({ message }) => message.includes('nearest'))).toHaveLength(20);
	});

	it('are none where a plus sign, which is a blank in an address, stands before a number', () => {
		const { state, faults: none } = decode('v=1&opec.offsetShare=+0.3&spread=fx.drift:+2');
		expect(none).toEqual([]);
		expect(state.scenario).toMatchObject({ own: { 'opec.offsetShare': 0.3 }, spread: { 'fx.drift': 2 } });
	});

	it('are none in the first and the last year', () => {
		expect(decode('year=2027').state.view.year).toBe(2027);
		expect(decode('year=2036').state.view.year).toBe(2036);
		expect(faults('year=2036')).toEqual([]);
	});

	it('say of eight thousand and one characters to use a file', () => {
		expect(faults('x'.repeat(8001))).toEqual([
			{
				where: 'address',
				message: 'address requires at most 8000 characters, got 8001; use a scenario file instead'
			}
		]);
	});
});

describe('bundles', () => {
	it('are found within their kind alone', () => {
		expect(bundleOf('preset', 'jpmorgan')?.id).toBe('jpmorgan');
		expect(bundleOf('market', 'jpmorgan')).toBeNull();
		expect(bundleOf('sanctions', null)).toBeNull();
	});
});
