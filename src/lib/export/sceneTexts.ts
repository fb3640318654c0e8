import { AUTHOR } from './provenance.ts';
import type { Scene } from './scene/scene.ts';

/** What a picture says about itself, under the keywords of the PNG specification. */
export function sceneTexts({
	title,
	description
}: Pick<Scene, 'title' | 'description'>): Record<string, string> {
	return { Title: title, Author: AUTHOR, Description: description, Software: 'Orinoco' };
}
