import fc from 'fast-check';

/** Any counterexample will do: a changed model need not be shown its simplest. The seed is fixed, so that scores can be compared. */
fc.configureGlobal({ endOnFailure: true, seed: 1, numRuns: 30 });
