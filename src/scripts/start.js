// `npm start`: installs what is missing, builds what has changed, serves the site. Only Node's own modules may be
// imported before the packages are there.
import { buildSite } from './tasks/build.js';
import { endCommands } from './tasks/command.js';
import { installPackages } from './tasks/install.js';
import { nodeProblem } from './tasks/nodeVersion.js';
import { portOf, serveSite } from './tasks/serve.js';

/** Exit code of a program ended by Ctrl-C. */
const CANCELLED = 130;
/** How often it looks whether npm still lives: npm told to end leaves its scripts behind. [ms] */
const PARENT_INTERVAL = 500;
/** Longest that closing may take. [ms] */
const PATIENCE = 500;

/** @type {{ close: () => Promise<void> } | null} */
let server = null;
let isEnding = false;

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.on(signal, end);
const parent = process.ppid;
if (process.env.npm_lifecycle_event) {
	setInterval(() => process.ppid === parent || end(), PARENT_INTERVAL).unref();
}

const port = portOf(process.env.PORT);
const problem = nodeProblem(process.versions.node);
if (problem !== null) fail(problem, 1);
else if (port === null) fail(`PORT requires 1…65535, got ${process.env.PORT}`, 2);
else if (!(await installPackages())) fail('The packages could not be installed; the lines above say why.', 1);
else if (!(await buildSite())) fail('The site could not be built; the lines above say why.', 1);
else await serve(port);

/** @param {number} wanted */
async function serve(wanted) {
	if (isEnding) return;
	const site = await serveSite(wanted);
	server = site;
	console.log(`\nOrinoco is at ${site.address}\nCtrl-C ends it.\n`);
}

/** A running server that is told to end has done its work; a preparation that is told to end has not. */
function end() {
	if (isEnding) return;
	isEnding = true;
	endCommands();
	if (server === null) process.exit(CANCELLED);
	server.close().finally(() => process.exit(0));
	// Open connections of a browser must not hold the terminal.
	setTimeout(() => process.exit(0), PATIENCE).unref();
}

/**
 * @param {string} message
 * @param {number} code
 */
function fail(message, code) {
	if (!isEnding) console.error(message);
	process.exitCode = code;
}
