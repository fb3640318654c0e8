import type { Figure, Tick } from '../figure.ts';
import type { Frame, Style } from '../frame.ts';
import type { Mark } from '../marks.ts';
import { levelRule, textMark } from '../marks.ts';

/** Height that a gridline needs, in text sizes. */
const ROOM = 2.6;

/**
 * Ticks that have room: every other is left out where the plot is low, never zero or the one with the unit.
 *
 * @param height of the plot [px]
 */
export function fittingTicks(ticks: readonly Tick[], height: number, size: number): readonly Tick[] {
	let kept = ticks;
	while (kept.length > 3 && height / (kept.length - 1) < size * ROOM) {
		const anchor = Math.max(
			0,
			kept.findIndex(({ value }) => value === 0)
		);
		const fewer = kept.filter((_, index) => (index - anchor) % 2 === 0);
		const unit = Math.abs(ticks[0].value) > Math.abs(ticks[ticks.length - 1].value) ? ticks[0] : ticks.at(-1);
		kept = unit && !fewer.includes(unit) ? withUnit(fewer, unit) : fewer;
	}
	return kept;
}

/** Ticks with the one that says the unit in place of its neighbour. */
function withUnit(ticks: readonly Tick[], unit: Tick): readonly Tick[] {
	const isFirst = unit.value < ticks[0].value;
	const isTooNear = ticks.length > 2;
	if (isFirst) return [unit, ...(isTooNear ? ticks.slice(1) : ticks)];
	return [...(isTooNear ? ticks.slice(0, -1) : ticks), unit];
}

/** Gridlines with their values, flush left in the gutter; zero is ink. */
export function gridMarks(figure: Figure, frame: Frame, style: Style): Mark[] {
	if (style.isSmall) return smallGround(figure, frame);
	const ticks = fittingTicks(figure.y.ticks, frame.bottom - frame.top, style.size);
	const marks = ticks.flatMap(({ value, label }): Mark[] => {
		const y = frame.y(value);
		return [
			levelRule(0, frame.right, y, value === 0 ? 'ink' : 'grid'),
			textMark(0, y - 0.42 * style.size, label, style.size, { fill: 'ink-3' })
		];
	});
	return figure.y.low === 0 ? marks : [...marks, levelRule(0, frame.right, frame.bottom, 'ink-3')];
}

/** The ground of a small chart, and its zero line where that is not the ground. */
function smallGround({ y }: Figure, frame: Frame): Mark[] {
	const ground = levelRule(frame.left, frame.right, frame.bottom, 'rule');
	return y.low < 0 && y.high >= 0
		? [ground, levelRule(frame.left, frame.right, frame.y(0), 'ink-3')]
		: [ground];
}
