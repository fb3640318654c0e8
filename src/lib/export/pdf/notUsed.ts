/** In place of what the writer of documents would load to draw pages and SVG: no document here does. */
export default undefined;
