import { fileName } from '../fileName.ts';
import { SCENE_SIZES } from '../scene/sizes.ts';
import type { SceneSizeName } from '../scene/sizes.ts';
import type { Ending, Subject } from './subject.ts';

/** Kinds that are pictures: where there are several sizes, two of them must not have one name. */
const PICTURES: readonly Ending[] = ['png', 'svg', 'pdf'];

/** Name of a subject's file: what is inside, then the size of a picture that has several. */
export function nameOf(
	ending: Ending,
	{ nameParts, hasSizes }: Pick<Subject, 'nameParts' | 'hasSizes'>,
	size: SceneSizeName,
	...more: readonly string[]
): string {
	const sizes = hasSizes && PICTURES.includes(ending) ? [SCENE_SIZES[size].short] : [];
	return fileName([...nameParts, ...more, ...sizes], ending);
}
