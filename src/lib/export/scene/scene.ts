import type { Mark, Points } from '../../charts/marks.ts';
import type { Theme } from '../../charts/theme.ts';

/** A finished drawing: every place and size settled, no library and no style sheet needed to draw it. */
export interface Scene {
	/** [px] */
	readonly width: number;
	readonly height: number;
	/** Whether paper is painted beneath; without it the drawing is transparent. */
	readonly hasPaper: boolean;
	readonly theme: Theme;
	/** The lowest first. */
	readonly marks: readonly Mark[];
	/** For who cannot see it, and for programs that list files. */
	readonly title: string;
	readonly description: string;
}

/** Places moved by a way. */
function movedPoints(points: Points, across: number, down: number): number[] {
	return points.map((place, index) => place + (index % 2 === 0 ? across : down));
}

/** Marks moved by a way. [px] */
export function moved(marks: readonly Mark[], across: number, down: number): Mark[] {
	return marks.map((mark) =>
		mark.kind === 'line' || mark.kind === 'area'
			? { ...mark, points: movedPoints(mark.points, across, down) }
			: { ...mark, x: mark.x + across, y: mark.y + down }
	);
}
