import { describe, expect, it } from 'vitest';
import { readFlags } from '../../src/cli/flags.ts';
import { swallowedRemarks } from '../../src/cli/swallowedRemarks.ts';

const SPECS = { json: { help: '' }, year: { value: 'year', help: '' } };
const npm = { npm_lifecycle_event: 'sim', npm_config_json: 'true', npm_config_cache: '/' };
const of = (args: readonly string[], environment: Record<string, string>) =>
	swallowedRemarks(SPECS, readFlags(args, SPECS, false), environment);

describe('flags that npm took', () => {
	it('are named, where npm says so and the command did not get them', () => {
		expect(of([], npm)).toEqual([
			'npm took --json for itself; behind npm run, flags need a -- before them: npm run -s sim -- …'
		]);
		expect(of(['--json'], npm)).toEqual([]);
		expect(of([], { ...npm, npm_lifecycle_event: 'test' })).toEqual([]);
		expect(of([], {})).toEqual([]);
	});
});
