import { fileName } from '../fileName.ts';
import { SCENE_SIZES } from '../scene/sizes.ts';
import type { SceneSizeName } from '../scene/sizes.ts';
import type { ExportTheme } from '../themes.ts';
import type { Ending, Subject } from './subject.ts';

/** Kinds that are pictures: two that differ in size or look must not have one name. */
const PICTURES: readonly Ending[] = ['png', 'svg', 'pdf'];

/** How a picture is looked at. */
interface Chosen {
	readonly size: SceneSizeName;
	readonly theme: ExportTheme;
	/** False for a transparent picture. */
	readonly hasPaper: boolean;
}

/** Name of a subject's file: what is inside, then what its picture could have been otherwise: size, look, paper. */
export function nameOf(
	ending: Ending,
	{ nameParts, hasSizes }: Pick<Subject, 'nameParts' | 'hasSizes'>,
	{ size, theme, hasPaper }: Chosen,
	...more: readonly string[]
): string {
	if (!PICTURES.includes(ending)) return fileName([...nameParts, ...more], ending);
	return fileName(
		[
			...[...nameParts, ...more, hasSizes ? SCENE_SIZES[size].short : ''],
			theme === 'light' ? '' : theme,
			hasPaper || !hasSizes ? '' : 'transparent'
		],
		ending
	);
}
