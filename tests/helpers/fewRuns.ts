import { createRequire } from 'node:module';
import type * as FastCheck from 'fast-check';

/** Inputs that a law is tried on while the model is changed in one place after another. */
const RUNS = 30;

// Required, not imported: an import of this name leads here.
const library = createRequire(import.meta.url)('fast-check') as typeof FastCheck;

/** The library of laws, with few inputs to each, whatever a test asks for. */
export default {
	...library,
	assert: <Inputs>(
		property: FastCheck.IRawProperty<Inputs>,
		settings: FastCheck.Parameters<Inputs> = {}
	): unknown => library.assert(property, { ...settings, numRuns: Math.min(RUNS, settings.numRuns ?? RUNS) })
};
