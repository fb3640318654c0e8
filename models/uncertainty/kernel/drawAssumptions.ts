import type { Assumptions, ParameterId } from '../../parameters/registry.ts';
import type { DrawColumns } from '../drawColumns.ts';
import { writableCopy } from '../writableCopy.ts';

/** Assumptions that are written over from draw to draw: no draw costs a new record. */
export interface DrawAssumptions {
	readonly assumptions: Assumptions;
	/** Puts a draw's values in. */
	readonly put: (draw: number) => void;
}

/**
 * Assumptions of one draw after another.
 *
 * @param assumptions values of all that is not drawn
 * @param columns values of what is drawn, one a draw
 */
export function drawAssumptions(assumptions: Assumptions, columns: DrawColumns): DrawAssumptions {
	const own = writableCopy(assumptions);
	const drawn = [...columns].map(([id, column]) => {
		const [group, name] = id.split('.');
		return { group: own[group], name, column };
	});
	const put = (draw: number) => {
		for (let index = 0; index < drawn.length; index++) {
			const { group, name, column } = drawn[index];
			group[name] = column[draw];
		}
	};
	return { assumptions: own as unknown as Assumptions, put };
}

/**
 * The assumptions of one draw as a record of its own.
 *
 * @param draw index from 0
 */
export function assumptionsOfDraw(
	assumptions: Assumptions,
	columns: ReadonlyMap<ParameterId, Float64Array>,
	draw: number
): Assumptions {
	const one = drawAssumptions(assumptions, columns);
	one.put(draw);
	return one.assumptions;
}
