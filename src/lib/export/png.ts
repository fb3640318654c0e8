import { paintMarks } from '../charts/paint.ts';
import { DENSITY } from './density.ts';
import { withTexts } from './pngText.ts';
import { sceneTexts } from './sceneTexts.ts';
import type { Scene } from './scene/scene.ts';

/** Faces and weights that composed pictures set. */
const FACES = ['480 34px Newsreader', '640 22px Newsreader', '400 16px Archivo', '600 16px Archivo'];

/** Resolves when the faces of composed pictures are there, or cannot be had. */
export async function facesReady(): Promise<void> {
	await Promise.allSettled(FACES.map((face) => document.fonts.load(face)));
}

/**
 * Paints a composed picture on a canvas.
 *
 * @param density pixels of the canvas for each of the layout
 * @throws {Error} where the browser gives no canvas of that size
 */
export function paintScene(canvas: HTMLCanvasElement, scene: Scene, density: number): void {
	canvas.width = Math.round(scene.width * density);
	canvas.height = Math.round(scene.height * density);
	const context = canvas.getContext('2d');
	if (context === null) throw new Error('the browser gives no canvas');
	context.scale(density, density);
	if (scene.hasPaper) {
		context.fillStyle = scene.theme.paints.paper;
		context.fillRect(0, 0, scene.width, scene.height);
	}
	paintMarks(context, scene.marks, scene.theme);
}

/**
 * A composed picture as a PNG that says where it comes from.
 *
 * @throws {Error} where the browser cannot draw or encode it
 */
export async function png(scene: Scene): Promise<Blob> {
	await facesReady();
	const canvas = document.createElement('canvas');
	paintScene(canvas, scene, DENSITY);
	const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
	if (blob === null) throw new Error('the browser could not write the picture');
	const bytes = new Uint8Array(await blob.arrayBuffer());
	return new Blob([withTexts(bytes, sceneTexts(scene))], { type: 'image/png' });
}
