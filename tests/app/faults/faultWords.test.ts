import { describe, expect, test } from 'vitest';
import { PARAMETERS } from '#models/parameters/registry.ts';
import { decode } from '#models/scenarios/codec.ts';
import { readCollection } from '#models/scenarios/collection.ts';
import { STATIONS } from '#models/stations.ts';
import { readCompareQuery } from '../../../src/lib/compare/compareQuery.ts';
import { readEmbedQuery } from '../../../src/lib/embed/embedQuery.ts';
import { faultWords } from '../../../src/lib/faults/faultWords.ts';
import { WORD_NAMES } from '../../../src/lib/faults/keyNames.ts';

const wordsOf = (query: string) => decode(query).faults.map((fault) => faultWords(fault));

describe('what could not be used of an address', () => {
	test.each([
		['venezuela.target=99', '“Target output” takes 0.30 to 4.00 mb/d; the address has venezuela.target=99.'],
		[
			'opec.offsetShare=7',
			'“OPEC+ makes room” takes −50 to 100 %; the address has opec.offsetShare=7, which is 700\u00a0%.'
		],
		['fx.rate=abc', '“Exchange rate” takes 50.0 to 150.0 roubles per $; the address has fx.rate=abc.'],
		['fx.rate=', '“Exchange rate” takes 50.0 to 150.0 roubles per $; the address leaves fx.rate empty.'],
		['cap.rule=x', '“Rule of the cap” is Fixed (fixed) or EU formula (dynamic); the address has cap.rule=x.'],
		[
			'venezuela.path=0:1,2:9',
			'“Path as points” takes 0 to 4 mb/d; the address has 9 at point 2 (venezuela.path).'
		],
		[
			'russia.crudeExports=7&russia.productExports=4&russia.production=8',
			'“Russian crude exports” and “Russian product exports” together can be no more than “Russian output”; the address has 7 + 4 mb/d of 8.'
		],
		[
			'fx.rate=80&fx.rate=90',
			'“Exchange rate” stands twice in the address (fx.rate); the first counts, not 90.'
		],
		[
			'venezuela.targte=2',
			'There is no lever called venezuela.targte; the nearest is “Target output” (venezuela.target).'
		],
		[
			'p=goldman',
			'There is no path of Venezuela called goldman (p); the nearest is “Goldman Sachs: 2.0 by 2030” (goldman-2030).'
		],
		['foo=2', 'The address has foo, which says nothing here.'],
		['show=x', 'What the chart shows is Difference (difference) or Level (level); the address has show=x.'],
		['year=3000', 'The year takes 2027 to 2036; the address has year=3000.'],
		[
			'spread=fx.rate:9',
			'The spread of “Exchange rate” in the draws takes 0.1 to 4 times the published one; the address has spread=fx.rate:9.'
		],
		['vary=fx.rate&hold=fx.rate', '“Exchange rate” cannot be both drawn and held (vary and hold: fx.rate).'],
		['v=7', 'This page reads version 1 of addresses; the address has v=7; what can be read is used.'],
		[
			'pins=name=a!fx.rate=3',
			'Pin 1: “Exchange rate” takes 50.0 to 150.0 roubles per $; the address has fx.rate=3.'
		]
	])('%s', (query, words) => {
		expect(wordsOf(query)).toEqual([words]);
	});

	test('has words of the page whatever is wrong with it', () => {
		const values = PARAMETERS.map(({ id }) => `${id}=1e9`);
		const others = [
			'p',
			'm',
			's',
			'seed',
			'station',
			'show',
			'band',
			'year',
			'threshold',
			'measure',
			'takes'
		];
		const lists = ['vary=a,fx.rate,fx.rate,venezuela.path&hold=b&spread=a:1,fx.rate:x', 'takes=income:1:foo'];
		const queries = [
			...values,
			...others.map((key) => `${key}=`),
			...lists,
			'__proto__=1&toString=1&toString=2'
		];
		const all = [
			...queries.flatMap(wordsOf),
			...wordsOf('x'.repeat(9000)),
			...wordsOf('pins=a;b;c;d;e;f;g;h')
		];
		expect(all.length).toBeGreaterThan(PARAMETERS.length);
		for (const words of all) expect(words).not.toMatch(/ requires |…|\b(fraction|USD|RUB|undefined)\b/);
	});

	test('is told of what single pages add to it, too', () => {
		expect(
			readEmbedQuery('theme=sepia&levers=venezuela.path').faults.map((fault) => faultWords(fault))
		).toEqual([
			'“Path as points” has no slider to stand beneath a chart (levers: venezuela.path).',
			'The look is light or dark; the address has theme=sepia.'
		]);
		expect(readCompareQuery('layout=pie').faults.map((fault) => faultWords(fault))).toEqual([
			'The layout is Overlay (overlay), Small multiples (multiples) or Table (table); the address has layout=pie.'
		]);
	});
});

test('a value of a file stands as the file has it, with the id behind it', () => {
	const { faults } = readCollection('{"orinoco":1,"scenarios":[{"overrides":{"fx.rate":"1"}}]}');
	expect(faults.map((fault) => faultWords(fault, 'file'))).toEqual([
		'Scenario 1: “Exchange rate” takes 50.0 to 150.0 roubles per $; the file has the text 1 (fx.rate).'
	]);
});

test('what the page has no words for keeps the message of the fault', () => {
	const [fault] = readCollection('[]').faults;
	expect(faultWords(fault, 'file')).toBe('file requires an object, got a list');
});

test('stations are called in faults what they are called on the page', () => {
	for (const { id, label } of STATIONS) expect(WORD_NAMES[id]).toBe(label);
});
