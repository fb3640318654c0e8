import { quoted } from '#models/text/cleanText.ts';
import { MODEL_VERSION } from '#models/version.ts';

/**
 * Lines that say that another version of the model wrote something, one for each version.
 *
 * @param what is read
 * @param versions that it names; anything else than a text names none
 * @example modelRemarks('a.json', ['0.9.0']).length; // => 1
 */
export function modelRemarks(what: string, versions: readonly unknown[]): string[] {
	const others = versions.filter((version) => typeof version === 'string' && version !== MODEL_VERSION);
	return [...new Set(others as string[])].map(
		(version) =>
			`${what} was written by model ${quoted(version)}, this is model ${MODEL_VERSION}: results may differ`
	);
}
