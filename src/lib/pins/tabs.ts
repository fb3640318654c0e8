/** Word to and from the other tabs that something was written. */
export interface Tabs {
	tell(): void;
	/** @returns a function that ends the listening */
	listen(heard: () => void): () => void;
}

const CHANNEL = 'orinoco-pins';

/** The browser's other tabs; silence where it has no channel for them. Nothing is opened before somebody listens. */
export function browserTabs(): Tabs {
	let channel: BroadcastChannel | null = null;
	return {
		tell: () => channel?.postMessage('changed'),
		listen: (heard) => {
			if (typeof BroadcastChannel === 'undefined') return () => {};
			const opened = (channel ??= new BroadcastChannel(CHANNEL));
			opened.addEventListener('message', heard);
			return () => {
				opened.close();
				channel = null;
			};
		}
	};
}
