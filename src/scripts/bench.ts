// `npm run bench`: speed, accuracy and the page in a browser, as a table or with --json; --quick for a first look.
// Names after it choose parts: `npm run bench -- page`.
import { parseArgs } from 'node:util';
import type { BenchSection } from './bench/line.ts';
import { machine } from './bench/machine.ts';
import { table } from './bench/table.ts';

/** Effort of a full bench and of a first look. */
const FULL = {
	rounds: 60,
	peerRounds: 20,
	draws: 1_000_000,
	seeds: 20,
	reference: 2 ** 18,
	page: { moves: 300, memoryMoves: 10_000 }
};
const QUICK: typeof FULL = {
	rounds: 8,
	peerRounds: 4,
	draws: 100_000,
	seeds: 4,
	reference: 2 ** 16,
	page: { moves: 60, memoryMoves: 1000 }
};
const BAD_INPUT = 2;
const PARTS = ['speed', 'peers', 'accuracy', 'million', 'page'] as const;
type Part = (typeof PARTS)[number];

const { json, quick, parts } = readOptions();
const effort = quick ? QUICK : FULL;
// Each part is loaded when its turn comes: the libraries beside which we are measured change what the engine may take for granted,
// and made every fan a tenth slower that came after their loading.
const measures: Readonly<Record<Part, () => Promise<BenchSection[]>>> = {
	speed: async () => [await (await import('./bench/speed.ts')).speed(effort.rounds)],
	peers: async () => [await (await import('./bench/peers.ts')).peers(effort.peerRounds)],
	accuracy: async () => [(await import('./bench/accuracy.ts')).accuracy(effort.seeds, effort.reference)],
	million: async () => [(await import('./bench/million.ts')).million(effort.draws)],
	page: async () => (await import('./bench/page/page.ts')).pageSections(effort.page)
};
const sections: BenchSection[] = [];
for (const part of parts) {
	sections.push(...(await measures[part]()));
	process.stderr.write(`${part}: done\n`);
}
console.log(json ? JSON.stringify({ machine: machine(), sections }, null, '\t') : table(machine(), sections));

function readOptions(): { json: boolean; quick: boolean; parts: readonly Part[] } {
	try {
		const flag = { type: 'boolean', default: false } as const;
		const { values, positionals } = parseArgs({
			options: { json: flag, quick: flag },
			allowPositionals: true
		});
		const isPart = (name: string): name is Part => (PARTS as readonly string[]).includes(name);
		if (!positionals.every(isPart)) throw new Error('unknown part');
		return { ...values, parts: positionals.length > 0 ? positionals : PARTS };
	} catch {
		console.error(`Usage: npm run bench -- [--json] [--quick] [${PARTS.join('] [')}]`);
		process.exit(BAD_INPUT);
	}
}
