/** Draws while a lever moves. */
export const LIVE_DRAWS = 1024;
/** Draws once the hand rests. */
export const REST_DRAWS = 8192;
