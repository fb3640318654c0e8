/** Longest name of a file without its ending. */
const LONGEST = 80;

/**
 * A file name that every system takes: small letters, digits and hyphens.
 *
 * @param parts what is inside, in order; empty ones are left out
 * @param ending 'svg', 'png' …
 * @example fileName(['Goldman Sachs: 2.0 by 2030', 'income', '2031'], 'svg'); // => 'orinoco-goldman-sachs-2-0-by-2030-income-2031.svg'
 */
export function fileName(parts: readonly string[], ending: string): string {
	const words = ['orinoco', ...parts]
		.map((part) =>
			part
				.normalize('NFKD')
				.replace(/[\u0300-\u036f]/g, '')
				.toLowerCase()
				.replace(/[^a-z0-9]+/g, '-')
				.replace(/^-+|-+$/g, '')
		)
		.filter((part) => part !== '');
	return `${words.join('-').slice(0, LONGEST).replace(/-+$/, '')}.${ending}`;
}
