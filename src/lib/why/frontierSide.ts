/**
 * What a map of changes is a map of: losses, gains, or changes where it holds both or neither.
 *
 * @param low lowest and `high` highest change on it, in one unit
 * @example frontierSide(-9, -1); // => 'loss'
 */
export function frontierSide(low: number, high: number): 'loss' | 'gain' | 'change' {
	if (high <= 0) return low < 0 ? 'loss' : 'change';
	return low >= 0 ? 'gain' : 'change';
}
