/** Widths are given in parts of the type size. */
const PER_SIZE = 1000;
/** Format of a character map in segments of sixteen-bit codes (OpenType specification, table `cmap`). */
const SEGMENTS = 4;

/** Offset of a table by its name. */
function tableAt(font: Buffer, name: string): number {
	const count = font.readUInt16BE(4);
	for (let index = 0; index < count; index++) {
		const record = 12 + 16 * index;
		if (font.toString('latin1', record, record + 4) === name) return font.readUInt32BE(record + 8);
	}
	throw new Error(`advanceWidths requires a font with the table ${name}, got one without`);
}

/** Offset of the character map that is kept in segments. */
function segmentMap(font: Buffer): number {
	const cmap = tableAt(font, 'cmap');
	const count = font.readUInt16BE(cmap + 2);
	for (let index = 0; index < count; index++) {
		const map = cmap + font.readUInt32BE(cmap + 8 + 8 * index);
		if (font.readUInt16BE(map) === SEGMENTS) return map;
	}
	throw new Error('advanceWidths requires a character map in segments, got none');
}

/** Glyph of each character of the font. */
function glyphs(font: Buffer): Map<string, number> {
	const map = segmentMap(font);
	const size = font.readUInt16BE(map + 6);
	const [ends, starts, deltas, ranges] = [14, 16 + size, 16 + 2 * size, 16 + 3 * size].map((at) => map + at);
	const found = new Map<string, number>();
	for (let at = 0; at < size; at += 2) {
		const [end, start, delta, range] = [ends, starts, deltas, ranges].map((table) =>
			font.readUInt16BE(table + at)
		);
		for (let code = start; code <= end && code < 0xffff; code++) {
			const raw = range === 0 ? code : font.readUInt16BE(ranges + at + range + 2 * (code - start));
			if (raw !== 0) found.set(String.fromCharCode(code), (raw + delta) & 0xffff);
		}
	}
	return found;
}

/** Advance width of each character of a TrueType font, in thousandths of the type size. */
export function advanceWidths(font: Buffer): Map<string, number> {
	const unitsPerSize = font.readUInt16BE(tableAt(font, 'head') + 18);
	const longMetrics = font.readUInt16BE(tableAt(font, 'hhea') + 34);
	const hmtx = tableAt(font, 'hmtx');
	const width = (glyph: number) => font.readUInt16BE(hmtx + 4 * Math.min(glyph, longMetrics - 1));
	return new Map(
		[...glyphs(font)].map(([character, glyph]) => [
			character,
			Math.round((width(glyph) * PER_SIZE) / unitsPerSize)
		])
	);
}
