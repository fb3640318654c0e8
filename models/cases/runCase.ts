import type { CaseResult, Check, CheckResult, PublishedCase } from './types.ts';

/** Slack for the last bit of a span's end. */
const ROUNDING = 1e-9;

function checkResult(check: Check): CheckResult {
	const value = check.value();
	const slack = ROUNDING * Math.max(1, Math.abs(check.expected));
	const isInside = value >= check.low - slack && value <= check.high + slack;
	return { ...check, value, verdict: isInside ? 'hit' : 'miss' };
}

function missText({ label, value, low, high, decimals, unit }: CheckResult): string {
	const [given, from, until] = [value, low, high].map((number) => number.toFixed(decimals).replace('-', '−'));
	return `${label}: ${given} ${unit}, outside ${from} to ${until}.`;
}

/**
 * A case with the numbers that the model gives under the source's assumptions, and the verdict.
 *
 * Nothing is tuned to a case: one set of elasticities serves them all, and a miss stays a miss.
 */
export function runCase(published: PublishedCase): CaseResult {
	const checks = published.checks.map(checkResult);
	const missed = checks.filter(({ counts, verdict }) => counts && verdict === 'miss');
	const why = missed.map(missText);
	if (missed.length > 0 && published.remark !== '') why.push(published.remark);
	return { ...published, checks, verdict: missed.length > 0 ? 'miss' : 'hit', why: why.join(' ') };
}
