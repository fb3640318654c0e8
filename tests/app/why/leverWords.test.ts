import { expect, test } from 'vitest';
import { PARAMETERS } from '#models/parameters/registry.ts';
import { apart, fullLeverValue, shortLeverValue } from '$lib/why/leverWords.ts';

test.each([
	['venezuela.target', 2.6, '2.6 mb/d', '2.6 mb/d'],
	['venezuela.yearsToTarget', 8.4, '8.4 years', '8.4 years'],
	['grades.heavyPressure', -0.55, '−$0.55 per mb/d', '−$0.55 per mb/d'],
	['grades.discount', 12, '$12', '$12 a barrel'],
	['opec.offsetShare', 0.38, '38 %', '38 %'],
	['direct.armsLoss', 0.5, '$0.50bn', '$0.50bn a year'],
	['opec.startMonth', 12, 'month 12', 'month 12'],
	['outlook.brentError', -1.3, '−1.3 sd', '−1.3 standard deviations'],
	['market.demandElasticityLong', -0.021, '−0.021', '−0.021']
] as const)('%s at %d: %s where there is little room, %s for who hears it', (id, value, short, full) => {
	expect(shortLeverValue(id, value).replaceAll('\u00a0', ' ')).toBe(short);
	expect(fullLeverValue(id, value).replaceAll('\u00a0', ' ')).toBe(full);
});

test('a number at the end of a bar has a unit unless it has none, and never breaks', () => {
	for (const spec of PARAMETERS) {
		if (spec.kind !== 'number') continue;
		const text = shortLeverValue(spec.id, spec.high);
		expect(/^−?[\d.,]+$/.test(text), `${spec.id}: ${text}`).toBe(spec.unit === '1');
		expect(text).not.toMatch(/\d [^\d]/);
		expect(text.length, text).toBeLessThanOrEqual(18);
	}
});

test('two values side by side have as many figures as tell them apart, and none where a press would set the same', () => {
	const plain = (one: number, other: number) =>
		apart('venezuela.target', one, other)?.map((text) => text.replaceAll('\u00a0', ' '));
	expect(plain(2.2, 3.04)).toEqual(['2.2 mb/d', '3.0 mb/d']);
	expect(plain(2, 2.013)).toEqual(['2.00 mb/d', '2.01 mb/d']);
	expect(plain(2, 2.001)).toEqual(['2.000 mb/d', '2.001 mb/d']);
	expect(plain(2, 2.0001)).toBeUndefined();
	expect(apart('market.demandElasticityLong', -0.18, -0.1799)).toEqual(['−0.1800', '−0.1799']);
});

test('a value that is small is not written as none', () => {
	expect(shortLeverValue('market.demandElasticityLong', -0.0003)).toBe('−0.0003');
	expect(shortLeverValue('market.demandElasticityLong', 0)).toBe('0');
});
