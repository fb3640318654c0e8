import type { CDPSession } from '@playwright/test';

/** A hand with a mouse, told to the browser and to nothing else. */
export interface Hand {
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
	const send = async (type: 'mousePressed' | 'mouseMoved' | 'mouseReleased', x: number, y: number) => {
		const buttons = type === 'mouseReleased' ? 0 : 1;
		await session.send('Input.dispatchMouseEvent', { type, x, y, button: 'left', buttons, clickCount: 1 });
	};
	return {
		press: (x, y) => send('mousePressed', x, y),
		move: (x, y) => send('mouseMoved', x, y),
		release: (x, y) => send('mouseReleased', x, y)
	};
}
