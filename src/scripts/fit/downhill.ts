/** Steps of the simplex: reflected, stretched, drawn in, shrunk (Nelder and Mead 1965). */
const STEP = { reflected: -1, stretched: -2, drawnIn: 0.5, shrunk: 0.5 };

interface Corner {
	readonly point: readonly number[];
	readonly height: number;
}

/**
 * Lowest point found by walking a simplex downhill; needs no slopes.
 *
 * @param height what is to be made small
 * @param start where the walk begins; the first simplex reaches `spread` times each coordinate beyond it
 * @param steps how many steps it takes
 */
export function downhill(
	height: (point: readonly number[]) => number,
	start: readonly number[],
	spread: number,
	steps: number
): Corner {
	const corner = (point: readonly number[]): Corner => ({ point, height: height(point) });
	const moved = start.map((_, moving) =>
		corner(start.map((value, index) => (index === moving ? value * (1 + spread) : value)))
	);
	let corners = [corner(start), ...moved];
	for (let step = 0; step < steps; step++) {
		corners = [...corners].sort((one, other) => one.height - other.height);
		corners = stepped(corners, corner);
	}
	return corners.reduce((best, one) => (one.height < best.height ? one : best));
}

/** Simplex after one step. @param corners lowest first */
function stepped(corners: readonly Corner[], corner: (point: readonly number[]) => Corner): Corner[] {
	const worst = corners[corners.length - 1];
	const others = corners.slice(0, -1);
	const centre = worst.point.map(
		(_, index) => others.reduce((sum, { point }) => sum + point[index], 0) / others.length
	);
	const at = (share: number): Corner =>
		corner(centre.map((value, index) => value + share * (worst.point[index] - value)));
	const reflected = at(STEP.reflected);
	if (reflected.height < corners[0].height) {
		const stretched = at(STEP.stretched);
		return [...others, stretched.height < reflected.height ? stretched : reflected];
	}
	if (reflected.height < others[others.length - 1].height) return [...others, reflected];
	const drawnIn = at(STEP.drawnIn);
	if (drawnIn.height < worst.height) return [...others, drawnIn];
	const [best] = corners;
	return corners.map(({ point }) =>
		corner(point.map((value, index) => best.point[index] + STEP.shrunk * (value - best.point[index])))
	);
}
