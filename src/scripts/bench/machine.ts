import { cpus, totalmem } from 'node:os';
import { createRequire } from 'node:module';
import { MODEL_VERSION } from '#models/version.ts';

/** What the figures were measured on and with. */
export interface Machine {
	readonly processor: string;
	readonly cores: number;
	readonly memoryGb: number;
	readonly node: string;
	readonly model: string;
	readonly peers: Readonly<Record<string, string>>;
}

const BYTES_A_GB = 2 ** 30;
const PEERS = ['mathjs', '@quri/squiggle-lang'] as const;

/** This machine and the versions in use. */
export function machine(): Machine {
	const processors = cpus();
	const { devDependencies, dependencies } = createRequire(import.meta.url)('../../../package.json');
	const versions: Record<string, string> = { ...dependencies, ...devDependencies };
	return {
		processor: processors[0]?.model ?? 'unknown',
		cores: processors.length,
		memoryGb: Math.round(totalmem() / BYTES_A_GB),
		node: process.version,
		model: MODEL_VERSION,
		peers: Object.fromEntries(PEERS.map((name) => [name, versions[name]]))
	};
}
