import type { DrawChoice } from '../uncertainty/uncertainParameters.ts';
import type { Scenario } from './scenario.ts';

/**
 * Which parameters the tornado of a scenario moves, and how far: every uncertain one, whether set or not, unless it is held by name;
 * spread as chosen. What is set keeps its bar: that it is set is no reason for it to matter less. Site and terminal take every tornado by it.
 *
 * @example tornadoChoiceOf({ hold: ['fx.rate'] }); // => { set: [], vary: [], hold: ['fx.rate'], spread: {} }
 */
export function tornadoChoiceOf({ hold, spread = {} }: Pick<Scenario, 'hold' | 'spread'>): DrawChoice {
	return { set: [], vary: [], hold, spread };
}
