/** Pixels of a file for each of the layout: sharp in print and on a projector. */
export const DENSITY = 3;
