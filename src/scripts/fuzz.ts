/** `npm run fuzz`, or `npm run fuzz -- 500000 7`: count and seed. Throws texts at every reader of addresses and files. */
import { throwCases } from './fuzz/throwCases.ts';

const CASES = 100_000;
/** Finds that are worth printing. */
const SHOWN = 20;

const [count = CASES, seed = 1] = process.argv.slice(2).map(Number);
if (!(Number.isInteger(count) && count > 0 && Number.isInteger(seed) && seed >= 0)) {
	console.error('Usage: npm run fuzz -- <count> <seed>, both whole numbers');
	process.exit(2);
}
const finds = throwCases(count, seed);
for (const { reader, problem, text } of finds.slice(0, SHOWN)) {
	console.log(`${reader}: ${problem}\n  ${JSON.stringify(text.slice(0, 400))}`);
}
console.log(`${count} cases with seed ${seed}: ${finds.length} got wrong`);
process.exitCode = finds.length > 0 ? 1 : 0;
