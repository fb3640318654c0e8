/** Decoded keys and values of an address, in their order. */
export type Entries = ReadonlyMap<string, string>;
/** One step from a version of the codec to the next: a pure function. */
export type Migration = (entries: Entries) => Entries;

/** Steps by version: the first leads from 1 to 2. None yet. A step once published is never changed. */
export const MIGRATIONS: readonly Migration[] = [];

/** Version of the codec that encode writes. */
export const CODEC_VERSION = MIGRATIONS.length + 1;

/**
 * Entries of an old address as the newest version reads them.
 *
 * @param version of the entries, 1…; one that is newer than the last step is left as it is
 * @example migrate(new Map([['x', '1']]), 1, [rename]).get('y'); // => '1'
 */
export function migrate(
	entries: Entries,
	version: number,
	migrations: readonly Migration[] = MIGRATIONS
): Entries {
	return migrations.slice(version - 1).reduce((migrated, step) => step(migrated), entries);
}
