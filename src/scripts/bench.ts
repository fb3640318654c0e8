// `npm run bench`: speed and accuracy beside peers, as a table or with --json; --quick for a first look.
import { parseArgs } from 'node:util';
import { accuracy } from './bench/accuracy.ts';
import type { BenchSection } from './bench/line.ts';
import { machine } from './bench/machine.ts';
import { million } from './bench/million.ts';
import { peers } from './bench/peers.ts';
import { speed } from './bench/speed.ts';
import { table } from './bench/table.ts';

/** Effort of a full bench and of a first look. */
const FULL = { rounds: 60, peerRounds: 20, draws: 1_000_000, seeds: 20, reference: 2 ** 18 };
const QUICK = { rounds: 8, peerRounds: 4, draws: 100_000, seeds: 4, reference: 2 ** 16 };
const BAD_INPUT = 2;

const { json, quick } = readOptions();
const effort = quick ? QUICK : FULL;
const sections: BenchSection[] = [];
for (const section of [
	() => speed(effort.rounds),
	() => peers(effort.peerRounds),
	() => accuracy(effort.seeds, effort.reference),
	() => million(effort.draws)
]) {
	const done = await section();
	sections.push(done);
	process.stderr.write(`${done.title}: done\n`);
}
console.log(json ? JSON.stringify({ machine: machine(), sections }, null, '\t') : table(machine(), sections));

function readOptions(): { json: boolean; quick: boolean } {
	try {
		const flag = { type: 'boolean', default: false } as const;
		const { values } = parseArgs({ options: { json: flag, quick: flag } });
		return { json: values.json, quick: values.quick };
	} catch {
		console.error('Usage: npm run bench -- [--json] [--quick]');
		process.exit(BAD_INPUT);
	}
}
