import type { Flags, FlagSpecs } from './flags.ts';

/** Name of the script in package.json that starts the terminal. */
const SCRIPT = 'sim';

/**
 * Line that says which flags npm took for its own, as it does behind `npm run sim` without a `--`; none where it took none.
 *
 * @param specs flags that the command knows
 * @param environment of the program, in which npm tells what it took
 */
export function swallowedRemarks(
	specs: FlagSpecs,
	flags: Flags,
	environment: Readonly<Record<string, string | undefined>> = process.env
): string[] {
	if (environment.npm_lifecycle_event !== SCRIPT) return [];
	const taken = Object.keys(specs).filter(
		(name) => environment[`npm_config_${name}`] !== undefined && !flags.has(name)
	);
	if (taken.length === 0) return [];
	const names = taken.map((name) => `--${name}`).join(', ');
	return [
		`npm took ${names} for itself; behind npm run, flags need a -- before them: npm run -s ${SCRIPT} -- …`
	];
}
