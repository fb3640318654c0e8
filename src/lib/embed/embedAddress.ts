import { embedQuery } from './embedQuery.ts';
import type { EmbedView } from './embedQuery.ts';

/**
 * Address of an embedded chart with levers and theme behind its state.
 *
 * @param state address with the codec's query, which is never empty
 * @example embedAddress('https://o.example/embed?v=1', { levers: ['venezuela.target'], theme: null });
 * // => 'https://o.example/embed?v=1&levers=venezuela.target'
 */
export function embedAddress(state: string, view: EmbedView): string {
	const added = embedQuery(view);
	return added === '' ? state : `${state}&${added}`;
}
