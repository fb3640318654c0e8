// `npm run fuzz -- --cases 100000 --seed 1`: throws texts and values at everything that reads what strangers write.
import { parseArgs } from 'node:util';
import { throwCases } from './fuzz/throwCases.ts';

const CASES = 100_000;
/** Finds that are worth printing. */
const SHOWN = 20;
const BAD_INPUT = 2;

const { cases, seed } = readOptions();
const finds = await throwCases(cases, seed);
for (const { reader, problem, input } of finds.slice(0, SHOWN))
	console.log(`${reader}: ${problem}\n  ${input}`);
console.log(`${cases} cases with seed ${seed}: ${finds.length} got wrong`);
process.exitCode = finds.length > 0 ? 1 : 0;

function readOptions(): { cases: number; seed: number } {
	try {
		const text = { type: 'string' } as const;
		const { values } = parseArgs({ options: { cases: text, seed: text } });
		const options = { cases: Number(values.cases ?? CASES), seed: Number(values.seed ?? 1) };
		if (options.cases >= 1 && Object.values(options).every(isWhole)) return options;
	} catch {
		// What cannot be parsed gets the same answer as what makes no sense.
	}
	console.error('Usage: npm run fuzz -- --cases 100000 --seed 1, both whole numbers');
	process.exit(BAD_INPUT);
}

function isWhole(value: number): boolean {
	return Number.isSafeInteger(value) && value >= 0;
}
