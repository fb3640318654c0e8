import { caseResults } from '#models/cases/cases.ts';
import { tallies } from '$lib/evidence/blocks.ts';
import { hitsOf } from '$lib/evidence/hitsOf.ts';
import { outlookMonths } from '$lib/evidence/outlookMonths.ts';
import { scored } from '$lib/evidence/scored.ts';
import { observedStages } from '$lib/evidence/stages.ts';

export const prerender = true;

/** All verdicts and scores, computed by the model while the page is made. */
export function load() {
	const results = caseResults();
	return {
		results,
		blocks: tallies(results),
		others: hitsOf(results, 'model'),
		weak: hitsOf(results, 'weak'),
		official: hitsOf(results, 'official'),
		softCases: hitsOf(results, 'soft').cases,
		stages: observedStages().map(scored),
		outlook: outlookMonths()
	};
}
