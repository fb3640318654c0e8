/** Stands for the library of colours that Chart.js brings for elements which our only chart type does not have. */
export class Color {
	constructor() {
		throw new Error('No chart of this page mixes colours; noColours.ts stands in their place.');
	}
}
