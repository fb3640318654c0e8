import type { Figure } from '../../charts/figure.ts';
import { composeFigure, figureWords } from '../scene/composeFigure.ts';
import { sourceLine } from '../provenance.ts';
import type { Provenance } from '../provenance.ts';
import type { Scene } from '../scene/scene.ts';
import { SCENE_SIZES } from '../scene/sizes.ts';
import { withCaution } from '../withCaution.ts';
import type { Look, Words } from './subject.ts';

/** A figure's own words, as a file carries them: its note says what a scenario is not. */
export function ownWords(figure: Figure): Words {
	const { title, subtitle, note } = figureWords(figure, { source: '', address: '' });
	return { title, subtitle, note: withCaution(note) };
}

/**
 * A figure composed with the author's words.
 *
 * @param bareAddress address without the names in it, printed where the full one would be cut
 */
export function chartPages(
	figure: Figure,
	provenance: Provenance,
	words: Words,
	look: Look,
	bareAddress?: string
): readonly Scene[] {
	const source = sourceLine(provenance);
	const composed = figureWords({ ...figure, title: words.title }, { source, address: provenance.address });
	const bare = bareAddress === undefined ? {} : { bareAddress };
	const size = SCENE_SIZES[look.size];
	return [composeFigure(figure, size, look.theme, { ...composed, ...words, ...bare }, look.hasPaper)];
}
