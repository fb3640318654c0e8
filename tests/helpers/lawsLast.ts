import { readFileSync } from 'node:fs';
import { BaseSequencer } from 'vitest/node';
import type { TestSpecification } from 'vitest/node';

/** Whether a file tries its statements on many inputs, which takes longer than any value worked out by hand. */
const hasLaws = ({ moduleId }: TestSpecification) =>
	readFileSync(moduleId, 'utf8').includes("from 'fast-check'");

/** Order of the test files when the first failure ends a run: the quick ones first. */
export class LawsLast extends BaseSequencer {
	override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
		const laws = new Set(files.filter(hasLaws));
		return Promise.resolve([...files.filter((file) => !laws.has(file)), ...laws]);
	}
}
