import type { Scene } from './scene/scene.ts';

/** What a picture says about itself, under the keywords of the PNG specification. */
export function sceneTexts({
	title,
	description
}: Pick<Scene, 'title' | 'description'>): Record<string, string> {
	return { Title: title, Description: description, Software: 'Orinoco' };
}
