const NOTICED = new Set(['Killed', 'Timeout']);
const UNNOTICED = new Set(['Survived', 'NoCoverage']);

/**
 * Changes that a report counts, and those of them that a test noticed. Changes that do not compile or were left out do not count.
 *
 * @param {{ files: Record<string, { mutants: readonly { status: string }[] }> }} report
 * @returns {{ noticed: number, all: number }}
 */
export function mutationScore({ files }) {
	const statuses = Object.values(files).flatMap(({ mutants }) => mutants.map(({ status }) => status));
	const noticed = statuses.filter((status) => NOTICED.has(status)).length;
	return { noticed, all: noticed + statuses.filter((status) => UNNOTICED.has(status)).length };
}
