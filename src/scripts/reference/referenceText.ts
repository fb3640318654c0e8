import { format, resolveConfig } from 'prettier';
import type { ReferenceDoor } from '../../lib/reference/reference.ts';

/** Text of the reference's file, in the form that the lint asks for. */
export async function referenceText(doors: readonly ReferenceDoor[]): Promise<string> {
	const config = await resolveConfig(new URL('.', import.meta.url).pathname);
	return format(JSON.stringify(doors), { ...config, parser: 'json' });
}
