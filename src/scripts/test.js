// `npm test`: everything that says whether the project is good, with one line of counts at the end. Only Node's own
// modules may be imported before the packages are there.
import { endCommands } from './tasks/command.js';
import { ONE_FAILED, sumOfCounts } from './tasks/counts.js';
import { installPackages } from './tasks/install.js';
import { nodeProblem } from './tasks/nodeVersion.js';

/** @typedef {import('./tasks/counts.js').Counts} Counts */
/** @typedef {{ name: string, counts: Counts, seconds: number }} Outcome */

/** Exit code of a program ended by Ctrl-C. */
const CANCELLED = 130;

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
	process.on(signal, () => {
		endCommands();
		process.exit(CANCELLED);
	});
}

const outcomes = (await isReady()) ? await runSections() : [];
const counts = outcomes.length > 0 ? sumOfCounts(outcomes.map((outcome) => outcome.counts)) : ONE_FAILED;
console.log(`\n${outcomes.map(line).join('\n')}\n`);
console.log(`${counts.passed} passed, ${counts.failed} failed`);
process.exit(counts.failed > 0 ? 1 : 0);

async function isReady() {
	const problem = nodeProblem(process.versions.node);
	if (problem !== null) console.error(problem);
	return problem === null && (await installPackages());
}

async function runSections() {
	const { STAGES } = await import('./tasks/sections.js');
	/** @type {Outcome[]} */
	const done = [];
	for (const stage of STAGES) {
		console.log(`\n== ${stage.map(({ name }) => name).join('; ')}`);
		done.push(...(await Promise.all(stage.map(outcomeOf))));
	}
	return done;
}

/**
 * @param {import('./tasks/sections.js').Section} section
 * @returns {Promise<Outcome>}
 */
async function outcomeOf({ name, run }) {
	const from = performance.now();
	const outcome = { name, counts: await settled(run), seconds: (performance.now() - from) / 1000 };
	console.log(line(outcome));
	return outcome;
}

/**
 * A section that breaks is a failure, not the end.
 *
 * @param {() => Promise<Counts>} run
 */
async function settled(run) {
	try {
		return await run();
	} catch (error) {
		console.error(error);
		return ONE_FAILED;
	}
}

/** @param {Outcome} outcome */
function line({ name, counts: { passed, failed, skipped }, seconds }) {
	const verdict = failed > 0 ? 'FAILED' : 'ok';
	const leftOut = skipped > 0 ? `, ${skipped} skipped` : '';
	return `${verdict.padEnd(6)}  ${name.padEnd(42)} ${passed} passed, ${failed} failed${leftOut}  (${seconds.toFixed(1)} s)`;
}
