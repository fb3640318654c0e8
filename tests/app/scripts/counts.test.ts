import { describe, expect, it } from 'vitest';
import {
	playwrightCounts,
	sumOfCounts,
	vitestCounts,
	withExitCode
} from '../../../src/scripts/tasks/counts.js';

const file = (status: string, ...statuses: string[]) => ({
	status,
	assertionResults: statuses.map((one) => ({ status: one }))
});

describe('counts of the test reports', () => {
	it('counts tests of Vitest by their status', () => {
		const report = { testResults: [file('passed', 'passed', 'pending'), file('failed', 'passed', 'failed')] };
		expect(vitestCounts(report)).toEqual({ passed: 2, failed: 1, skipped: 1 });
	});

	it('counts a file that could not be loaded as one failure', () => {
		expect(vitestCounts({ testResults: [file('failed')] }).failed).toBe(1);
	});

	it('counts a browser test that passed when tried again as passed', () => {
		const stats = { expected: 3, unexpected: 1, flaky: 2, skipped: 1 };
		expect(playwrightCounts({ stats, errors: [] })).toEqual({ passed: 5, failed: 1, skipped: 1 });
	});

	it('counts a browser run that broke as a failure', () => {
		const stats = { expected: 0, unexpected: 0, flaky: 0, skipped: 0 };
		expect(playwrightCounts({ stats, errors: [{}] }).failed).toBe(1);
	});

	it('never passes a program that failed without saying which test', () => {
		expect(withExitCode({ passed: 9, failed: 0, skipped: 0 }, 1).failed).toBe(1);
		expect(withExitCode({ passed: 9, failed: 2, skipped: 0 }, 1).failed).toBe(2);
		expect(withExitCode(null, 0).failed).toBe(1);
	});

	it('adds up', () => {
		const one = { passed: 1, failed: 2, skipped: 3 };
		expect(sumOfCounts([one, one])).toEqual({ passed: 2, failed: 4, skipped: 6 });
	});
});
