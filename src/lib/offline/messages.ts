/** Asks a waiting service worker to take over. */
export const TAKE_OVER = 'orinoco: take over';
