/** Size of a composed picture. [px] */
export interface SceneSize {
	readonly label: string;
	/** What the names of its files say of it. */
	readonly short: string;
	readonly width: number;
	readonly height: number;
}

/** Sizes by channel. A4 is 297 by 210 mm at 96 px an inch. */
export const SCENE_SIZES = {
	wide: { label: '1200 × 675, screen and slides', short: '1200x675', width: 1200, height: 675 },
	square: { label: '1080 × 1080, social media', short: '1080x1080', width: 1080, height: 1080 },
	a4: { label: 'A4 landscape', short: 'a4', width: 1123, height: 794 }
} as const satisfies Record<string, SceneSize>;

export type SceneSizeName = keyof typeof SCENE_SIZES;
