import { expect, it } from 'vitest';
import { root } from '#models/numeric/root.ts';

/** Root and looks at the function of scipy.optimize.brentq with xtol as given and rtol 4 epsilon. */
type Peer = [name: string, of: (x: number) => number, low: number, high: number, root: number, looks: number];

/** Value of the root and number of looks at the function. */
function found(of: (x: number) => number, low: number, high: number, tolerance: number) {
	let looks = 0;
	const { value, converged } = root((x) => (looks++, of(x)), low, high, tolerance);
	return { value, looks, converged };
}

it.each<Peer>([
	['x³ - 2x - 5', (x) => x ** 3 - 2 * x - 5, 2, 3, 2.094551481542327, 8],
	['cos x - x', (x) => Math.cos(x) - x, 0, 2, 0.7390851332151607, 8],
	['exp x - 2', (x) => Math.exp(x) - 2, -5, 5, 0.6931471805599453, 13],
	['exp 30x - 1000', (x) => Math.exp(30 * x) - 1e3, -2, 2, 0.23025850929940456, 19],
	['ln x', (x) => Math.log(x), 0.1, 20, 1, 12],
	['ln x - 5', (x) => Math.log(x) - 5, 1e-3, 1e5, 148.41315910257663, 18],
	['tanh 10(x - 0.3)', (x) => Math.tanh(10 * (x - 0.3)), -1, 2, 0.3, 11],
	['tanh 300(x - 0.3)', (x) => Math.tanh(300 * (x - 0.3)), -1, 2, 0.3, 15],
	['atan(x - 1)', (x) => Math.atan(x - 1), -30, 50, 1, 12],
	['atan 10000(x - 0.7)', (x) => Math.atan(1e4 * (x - 0.7)), -3, 8, 0.7, 20],
	['1 / (x - 0.7) - 3', (x) => 1 / (x - 0.7) - 3, 0.75, 9, 1.0333333333333332, 15],
	['1 / (x - 0.001) - 500', (x) => 1 / (x - 0.001) - 500, 0.0011, 10, 0.003, 22],
	['x exp x - 1', (x) => x * Math.exp(x) - 1, -1, 4, 0.567143290409784, 13],
	['x exp -x² - 0.1', (x) => x * Math.exp(-x * x) - 0.1, -0.5, 0.6, 0.10102584831568522, 9],
	['x⁵ - 0.001', (x) => x ** 5 - 1e-3, -1, 3, 0.251188643150958, 18],
	['x²⁰ - 1', (x) => x ** 20 - 1, 0, 3, 1, 17],
	['x²⁵ - 1', (x) => x ** 25 - 1, 0, 9, 1, 18],
	['(x + 3)(x - 1)²', (x) => (x + 3) * (x - 1) ** 2, -4, 4 / 3, -3, 13],
	['sin x - x / 3', (x) => Math.sin(x) - x / 3, 1, 4, 2.2788626600758284, 12]
])('a root of %s costs as many looks as in an independent library', (_, of, low, high, expected, looks) => {
	expect(found(of, low, high, 0)).toEqual({ value: expect.closeTo(expected, 13), looks, converged: true });
});

it.each<Peer>([
	['∛(x - 0.2), steep at its root', (x) => Math.cbrt(x - 0.2), -1, 5, 0.2, 25],
	['sign(x - 0.3), a jump', (x) => Math.sign(x - 0.3), -1, 1, 0.3, 33],
	['x⁹, flat at its root', (x) => x ** 9, -1, 1.5, 0, 89]
])('so does one of %s, to a billionth', (_, of, low, high, expected, looks) => {
	const { value, looks: own } = found(of, low, high, 1e-9);
	expect(Math.abs(value - expected)).toBeLessThan(1e-9);
	expect(own).toBe(looks);
});
