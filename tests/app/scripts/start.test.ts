import { describe, expect, it } from 'vitest';
import { nodeProblem } from '../../../src/scripts/tasks/nodeVersion.js';
import { PORT, portOf } from '../../../src/scripts/tasks/serve.js';

describe('what npm start requires', () => {
	it.each(['20.19.0', '20.20.2', '22.0.0', '24.1.0'])('takes Node %s', (version) => {
		expect(nodeProblem(version)).toBeNull();
	});

	it.each(['18.20.4', '20.18.3'])('refuses Node %s and names it', (version) => {
		expect(nodeProblem(version)).toContain(`got ${version}`);
	});

	it('takes a port of the environment, else its own', () => {
		expect([portOf('8080'), portOf(undefined), portOf('')]).toEqual([8080, PORT, PORT]);
	});

	it.each(['0', '65536', '-1', '80.5', 'x', '1e3'])('knows that %s is no port', (text) => {
		expect(portOf(text)).toBeNull();
	});
});
