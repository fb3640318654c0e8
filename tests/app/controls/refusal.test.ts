import { expect, test } from 'vitest';
import { checkAssumptions, checkValue } from '#models/parameters/check.ts';
import type { Fault } from '#models/parameters/check.ts';
import { DEFAULTS, parameter, PARAMETERS, withOverrides } from '#models/parameters/registry.ts';
import type { Parameter } from '#models/parameters/registry.ts';
import type { NumberSpec, PathSpec } from '#models/parameters/types.ts';
import { readValue } from '#models/scenarios/valueText.ts';
import { pathRefusal, refusal } from '../../../src/lib/controls/refusal.ts';
import { typedValue } from '../../../src/lib/controls/typedValue.ts';
import { unitWords, writtenValue } from '../../../src/lib/format/unit.ts';

const NUMBERS = PARAMETERS.filter((one) => one.kind === 'number') as (Parameter & NumberSpec)[];

/** What the field of a lever answers to a text. */
function answer(id: string, typed: string): string {
	const spec = parameter(id as Parameter['id']) as Parameter & NumberSpec;
	const value = typedValue(typed, spec.unit, spec.group).value as number;
	return refusal(checkValue(spec.id, value) as Fault, spec, DEFAULTS, { value, typed });
}

test.each([
	['opec.offsetShare', '-60', '“OPEC+ makes room” takes −50 to 100 %; you typed −60.'],
	[
		'opec.offsetShare',
		'−60 %',
		'“OPEC+ makes room” takes −50 to 100 %; you typed “−60 %”, which is −60\u00a0%.'
	],
	['venezuela.yearsToTarget', '0.5', '“Years to target” takes 1.0 to 15.0 years; you typed 0.5.'],
	['venezuela.target', '99', '“Target output” takes 0.30 to 4.00 mb/d; you typed 99.'],
	[
		'venezuela.target',
		'5,000 kb/d',
		'“Target output” takes 0.30 to 4.00 mb/d; you typed “5,000 kb/d”, which is 5.00\u00a0mb/d.'
	],
	['fx.rate', '10', '“Exchange rate” takes 50.0 to 150.0 roubles per $; you typed 10.'],
	['market.storageElasticity', '3', '“Stocks soften the price” takes 0.00 to 0.40; you typed 3.'],
	[
		'opec.startMonth',
		'10 years',
		'“OPEC+ answers from month” takes 0 to 60; you typed “10 years”, which is 120.'
	]
])('%s with %s: %s', (id, typed, words) => {
	expect(answer(id, typed)).toBe(words);
});

test('beyond either end of any number the answer has the name and the ends as the field writes them, and nothing of the code', () => {
	for (const spec of NUMBERS) {
		for (const value of [spec.low - spec.step, spec.high + spec.step]) {
			const fault = checkValue(spec.id, value) as Fault;
			const words = refusal(fault, spec, DEFAULTS, {
				value,
				typed: writtenValue(value, spec.unit, spec.step)
			});
			expect(words).toContain(`“${spec.label}” takes ${writtenValue(spec.low, spec.unit, spec.step)} to `);
			expect(words).toContain(writtenValue(spec.high, spec.unit, spec.step));
			expect(words).toContain(`you typed ${writtenValue(value, spec.unit, spec.step)}.`);
			if (spec.unit !== 'month') expect(words).toContain(unitWords(spec.unit));
			expect(words).not.toMatch(/requires|…|fraction|USD|RUB/);
			expect(words).not.toContain(spec.id);
		}
	}
});

test('values that do not go together are answered with the names of all that take part, whichever was moved', () => {
	for (const [id, value] of [
		['russia.production', 7],
		['russia.crudeExports', 7],
		['russia.productExports', 3.9]
	] as const) {
		const before = withOverrides(DEFAULTS, {
			'russia.production': 8,
			'russia.crudeExports': 5,
			'russia.productExports': 2.6
		});
		const [fault] = checkAssumptions(withOverrides(before, { [id]: value }));
		const words = refusal(fault, parameter(id), before, { value, typed: String(value) });
		expect(words).toContain(`“${parameter(id).label}” stays at `);
		expect(words).toContain(
			'“Russian crude exports” with “Russian product exports” can be no more than “Russian output”, and would be '
		);
		expect(words).toMatch(/ mb\/d of [\d.]+\.$/);
		expect(words).not.toMatch(/russia\.|requires/);
	}
});

test('a choice is answered with the names of its options', () => {
	const rule = parameter('cap.rule');
	if (rule.kind !== 'choice') throw new Error('cap.rule is a choice');
	const words = refusal(checkValue('cap.rule', 'none at all') as Fault, rule, DEFAULTS, {
		value: 'none at all' as never
	});
	expect(words).toContain('“Rule of the cap” takes one of ');
	for (const { label } of rule.options) expect(words).toContain(label);
	expect(words).toMatch(/you asked for none at all\.$/);
});

test.each([
	['abc', '“Path as points” takes points, each as years:mb/d, such as 0:1.2, 4:1.8; you typed abc.'],
	['0:1,2:9', '“Path as points” takes 0 to 4 mb/d; you typed 9 at point 2.'],
	['4:1,2:1.2', '“Path as points” takes years that rise; you typed 2 after 4 at point 2.'],
	['0:1,99:2', '“Path as points” takes years 0 to 15; you typed 99 at point 2.']
])('points typed as %s: %s', (typed, words) => {
	const path = parameter('venezuela.path') as Parameter & PathSpec;
	expect(pathRefusal(path, readValue('venezuela.path', typed).fault as Fault)).toBe(words);
});
