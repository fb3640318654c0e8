import type { Axis, Figure, Tick } from '../figure.ts';
import type { Frame, Style } from '../frame.ts';
import type { Mark } from '../marks.ts';
import { levelRule, textMark } from '../marks.ts';

/** Height that a gridline needs, in text sizes. */
const ROOM = 2.6;

/**
 * Ticks that have room: every other is left out where the plot is low, never zero; the outermost one says the unit.
 *
 * @param height of the plot [px]
 */
export function fittingTicks({ ticks, unit = '' }: Axis, height: number, size: number): readonly Tick[] {
	let kept = ticks;
	while (kept.length > 3 && height / (kept.length - 1) < size * ROOM) {
		const zero = kept.findIndex(({ value }) => value === 0);
		const anchor = Math.max(0, zero);
		kept = kept.filter((_, index) => (index - anchor) % 2 === 0);
	}
	const outermost = outermostOf(kept);
	if (kept === ticks || outermost === undefined || outermost === outermostOf(ticks)) return kept;
	const named = { ...outermost, label: `${outermost.label}${unit}` };
	return kept.map((tick) => (tick === outermost ? named : tick));
}

/** The end that is farther from zero. */
function outermostOf(ticks: readonly Tick[]): Tick | undefined {
	const [first, last] = [ticks[0], ticks.at(-1)];
	return first && last && Math.abs(first.value) > Math.abs(last.value) ? first : last;
}

/** Gridlines with their values, flush left in the gutter; zero is ink. */
export function gridMarks(figure: Figure, frame: Frame, style: Style): Mark[] {
	if (style.isSmall) return smallGround(figure, frame);
	const ticks = fittingTicks(figure.y, frame.bottom - frame.top, style.size);
	const marks = ticks.flatMap(({ value, label }): Mark[] => {
		const y = frame.y(value);
		return [
			levelRule(0, frame.right, y, value === 0 ? 'ink' : 'grid'),
			textMark(0, y - 0.42 * style.size, tickWords(label, figure.y, style), style.size, { fill: 'ink-3' })
		];
	});
	return figure.y.low === 0 ? marks : [...marks, levelRule(0, frame.right, frame.bottom, 'ink-3')];
}

/** A narrow chart leaves the unit to the words above it: there it would run into the lines. */
function tickWords(label: string, { unit = '' }: Axis, { isNarrow }: Style): string {
	return isNarrow && unit !== '' && label.endsWith(unit) ? label.slice(0, -unit.length) : label;
}

/** The ground of a small chart, and its zero line where that is not the ground. */
function smallGround({ y }: Figure, frame: Frame): Mark[] {
	const ground = levelRule(frame.left, frame.right, frame.bottom, 'rule');
	return y.low < 0 && y.high >= 0
		? [ground, levelRule(frame.left, frame.right, frame.y(0), 'ink-3')]
		: [ground];
}
