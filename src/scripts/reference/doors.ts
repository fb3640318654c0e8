/** Entries of the package, and the files that are their doors. */
export const DOORS = [
	{ specifier: 'orinoco', file: 'models/index.ts' },
	{ specifier: 'orinoco/uncertainty', file: 'models/uncertainty/index.ts' },
	{ specifier: 'orinoco/explain', file: 'models/explain/index.ts' },
	{ specifier: 'orinoco/measure', file: 'models/measure/index.ts' }
] as const;
