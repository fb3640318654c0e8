import { zipSync } from 'fflate';

/**
 * In place of how the writer of workbooks packs: it would start a worker from a text, which the page's policy forbids.
 *
 * A workbook of ours is packed in some ten milliseconds.
 */
export default function zipInPlace(files: Record<string, Uint8Array>): Promise<ArrayBufferLike> {
	return Promise.resolve(zipSync(files).buffer);
}
