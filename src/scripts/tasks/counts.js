/**
 * Tests passed, failed and left out.
 *
 * @typedef {{ passed: number, failed: number, skipped: number }} Counts
 */

/** @type {Counts} */
export const ONE_PASSED = { passed: 1, failed: 0, skipped: 0 };
/** @type {Counts} */
export const ONE_FAILED = { passed: 0, failed: 1, skipped: 0 };

/**
 * @param {readonly Counts[]} all
 * @returns {Counts}
 */
export function sumOfCounts(all) {
	return all.reduce(
		(sum, { passed, failed, skipped }) => ({
			passed: sum.passed + passed,
			failed: sum.failed + failed,
			skipped: sum.skipped + skipped
		}),
		{ passed: 0, failed: 0, skipped: 0 }
	);
}

/**
 * Counts of Vitest's JSON report. A file that could not be loaded has no tests and counts as one failure.
 *
 * @param {{ testResults: readonly { status: string, assertionResults: readonly { status: string }[] }[] }} report
 * @returns {Counts}
 */
export function vitestCounts({ testResults }) {
	const statuses = testResults.flatMap(({ assertionResults }) =>
		assertionResults.map(({ status }) => status)
	);
	const broken = testResults.filter(
		({ status, assertionResults }) => status === 'failed' && !assertionResults.some(isFailed)
	);
	const passed = statuses.filter((status) => status === 'passed').length;
	const failed = statuses.filter((status) => status === 'failed').length;
	return { passed, failed: failed + broken.length, skipped: statuses.length - passed - failed };
}

/** @param {{ status: string }} result */
function isFailed({ status }) {
	return status === 'failed';
}

/**
 * Counts of Playwright's JSON report. A test that passed when tried again counts as passed.
 *
 * @param {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number }, errors: readonly unknown[] }} report
 * @returns {Counts}
 */
export function playwrightCounts({ stats, errors }) {
	const { expected, unexpected, flaky, skipped } = stats;
	return { passed: expected + flaky, failed: unexpected + (errors.length > 0 ? 1 : 0), skipped };
}

/**
 * Counts that a program's end vouches for: a failure that no test shows is a failure nevertheless.
 *
 * @param {Counts | null} counts null where there is no report
 * @param {number} code the program's exit code
 * @returns {Counts}
 */
export function withExitCode(counts, code) {
	if (counts === null) return ONE_FAILED;
	return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}
