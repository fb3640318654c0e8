import fc from 'fast-check';

/**
 * The same random inputs in every run, so that a change is judged by itself alone; `LAW_SEED=7 npm test` takes others,
 * and `npm run fuzz` goes far beyond.
 */
fc.configureGlobal({ seed: Number(process.env.LAW_SEED ?? 1) });
