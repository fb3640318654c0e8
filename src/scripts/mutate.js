// `npm run mutate`, or `npm run mutate -- fiscal uncertainty/kernel uncertainty/search.ts`: changes the model, room by room or
// part of a room by part, and counts which changes the room's tests notice. Only what has changed since the last run is
// tried again.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tool } from './tasks/command.js';
import { inProject } from './tasks/project.js';
import { mutationScore } from './tasks/mutationScore.js';

/** Share of the changes that must be noticed. */
const REQUIRED = 0.85;
/** Data, published cases: no code that decides anything. */
const NOT_MUTATED = new Set(['data', 'cases']);
/** Texts and tables within the rooms. */
const TEXTS = [
	'!models/parameters/{groups,sources}/**',
	'!models/parameters/{sources,sourceType,parameterGroups,importance}.ts',
	'!models/scenarios/presets/**',
	'!models/uncertainty/directionNumbers.ts',
	'!models/**/index.ts',
	'!models/{series,version}.ts'
];
/** Files beside the rooms. */
const TOP = 'top';

const rooms = [TOP, ...folders('models')].filter((room) => !NOT_MUTATED.has(room));
const asked = process.argv.slice(2);
const unknown = asked.filter((part) => !rooms.includes(roomOf(part)) || !existsSync(pathOf(part)));
if (unknown.length > 0) {
	console.error(`mutate requires rooms or their parts among ${rooms.join(', ')}, got ${unknown.join(', ')}`);
	process.exit(2);
}
mkdirSync(inProject('reports', 'mutation'), { recursive: true });
const scores = [];
for (const room of asked.length > 0 ? asked : rooms) scores.push(await mutated(room));
for (const { room, noticed, all } of scores) {
	console.log(
		`${room.padEnd(12)} ${noticed} of ${all} changes noticed, ${((100 * noticed) / all).toFixed(1)} %`
	);
}
const [noticed, all] = [sum(scores.map((one) => one.noticed)), sum(scores.map((one) => one.all))];
console.log(
	`${'together'.padEnd(12)} ${noticed} of ${all} changes noticed, ${((100 * noticed) / all).toFixed(1)} %`
);
process.exitCode = noticed < REQUIRED * all ? 1 : 0;

/** @param {string} part */
function roomOf(part) {
	return part.split('/')[0];
}

/**
 * Folder or file of a room or its part.
 *
 * @param {string} part
 */
function pathOf(part) {
	return part === TOP ? inProject('models') : inProject('models', ...part.split('/'));
}

/** @param {string} room whole, or a part of it */
async function mutated(room) {
	const name = room.replaceAll('/', '-');
	const file = (/** @type {string} */ kind) => `reports/mutation/${name}.${kind}`;
	const files = room.endsWith('.ts') ? `models/${room}` : `models/${room}/**/*.ts`;
	const common = JSON.parse(readFileSync(inProject('stryker.config.json'), 'utf8'));
	const own = {
		mutate: [room === TOP ? 'models/*.ts' : files, ...TEXTS],
		incrementalFile: file('incremental.json'),
		htmlReporter: { fileName: file('html') },
		jsonReporter: { fileName: file('json') },
		tempDirName: `.stryker-tmp/${name}`
	};
	writeFileSync(inProject(file('config.json')), JSON.stringify({ ...common, ...own }));
	const code = await tool('stryker', ['run', file('config.json')], {
		env: { MUTATED_ROOM: roomOf(room) }
	});
	if (code !== 0) throw new Error(`stryker ended with ${code} in ${room}`);
	return { room, ...mutationScore(JSON.parse(readFileSync(inProject(file('json')), 'utf8'))) };
}

/** @param {string} folder */
function folders(folder) {
	return readdirSync(inProject(folder), { withFileTypes: true })
		.filter((entry) => entry.isDirectory())
		.map((entry) => entry.name);
}

/** @param {readonly number[]} numbers */
function sum(numbers) {
	return numbers.reduce((total, number) => total + number, 0);
}
