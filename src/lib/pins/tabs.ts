/** Word to and from the other tabs that something was written. */
export interface Tabs {
	tell(): void;
	/** @returns a function that ends the listening */
	listen(heard: () => void): () => void;
}

const CHANNEL = 'orinoco-pins';

/** The browser's other tabs; silence where it has no channel for them. */
export function browserTabs(): Tabs {
	if (typeof BroadcastChannel === 'undefined') return { tell: () => {}, listen: () => () => {} };
	const channel = new BroadcastChannel(CHANNEL);
	return {
		tell: () => channel.postMessage('changed'),
		listen: (heard) => {
			channel.addEventListener('message', heard);
			return () => channel.close();
		}
	};
}
