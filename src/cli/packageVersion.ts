import { readFileSync } from 'node:fs';

/** Where the package's own file lies, seen from here: the same in the project's folder and in the installed package. */
const PACKAGE = new URL('../../package.json', import.meta.url);

/** Version of the package, as its own file says. */
export function packageVersion(): string {
	const { version } = JSON.parse(readFileSync(PACKAGE, 'utf8')) as { version: string };
	return version;
}
