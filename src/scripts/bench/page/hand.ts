import type { CDPSession } from '@playwright/test';

/** A hand with a mouse, told to the browser and to nothing else. */
export interface Hand {
	/** Moves without pressing anything, as a hand does on its way. */
	come(x: number, y: number): Promise<void>;
	press(x: number, y: number): Promise<void>;
	/** Resolves once the browser has taken the move. */
	move(x: number, y: number): Promise<void>;
	release(x: number, y: number): Promise<void>;
}

/**
 * A hand whose moves reach the page as real input.
 *
 * The driver's own mouse runs two scripts in the page with every move of a pressed button, to learn whether it begins a
 * drag and drop. They cost the page as much as a sixth of a change and would be measured with it.
 */
export function handOf(session: CDPSession): Hand {
	type Kind = 'mousePressed' | 'mouseMoved' | 'mouseReleased';
	const send = async (type: Kind, x: number, y: number, buttons: 0 | 1) => {
		const button = type === 'mouseMoved' && buttons === 0 ? 'none' : 'left';
		await session.send('Input.dispatchMouseEvent', { type, x, y, button, buttons, clickCount: 1 });
	};
	return {
		come: (x, y) => send('mouseMoved', x, y, 0),
		press: (x, y) => send('mousePressed', x, y, 1),
		move: (x, y) => send('mouseMoved', x, y, 1),
		release: (x, y) => send('mouseReleased', x, y, 0)
	};
}
