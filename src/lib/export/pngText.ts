import { strToU8 } from 'fflate';

/** Bytes of the signature and of the head with its length, name and sum. */
const HEAD_END = 8 + 25;
/** Bits that the sum divides by (PNG specification, annex D). */
const POLYNOMIAL = 0xedb88320;

/** Check sum of a part of a PNG. */
function checkSum(bytes: Uint8Array): number {
	let sum = 0xffffffff;
	for (const byte of bytes) {
		sum ^= byte;
		for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ POLYNOMIAL : sum >>> 1;
	}
	return ~sum >>> 0;
}

/** A part that holds a text in UTF-8, uncompressed. */
function textPart(keyword: string, text: string): Uint8Array {
	const data = strToU8(`iTXt${keyword}${'\0'.repeat(5)}${text}`);
	const part = new Uint8Array(data.length + 8);
	const view = new DataView(part.buffer);
	view.setUint32(0, data.length - 4);
	part.set(data, 4);
	view.setUint32(data.length + 4, checkSum(data));
	return part;
}

/**
 * A PNG that says what it shows and where it comes from, in parts that picture programs list.
 *
 * @param texts by keyword: `Title`, `Description`, `Source` …
 */
export function withTexts(png: Uint8Array, texts: Readonly<Record<string, string>>): Uint8Array<ArrayBuffer> {
	const parts = Object.entries(texts).map(([keyword, text]) => textPart(keyword, text));
	const length = parts.reduce((sum, part) => sum + part.length, png.length);
	const whole = new Uint8Array(length);
	whole.set(png.subarray(0, HEAD_END));
	let at = HEAD_END;
	for (const part of parts) {
		whole.set(part, at);
		at += part.length;
	}
	whole.set(png.subarray(HEAD_END), at);
	return whole;
}
