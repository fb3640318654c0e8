import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { DEFAULTS } from '#models/parameters/registry.ts';
import type { DrawRequest } from '#models/uncertainty/draws.ts';
import { CENTRAL_CHOICE } from '#models/uncertainty/uncertainParameters.ts';
import { DrawsClient } from '../../../src/lib/workers/drawsClient.ts';
import type { DrawsListener, WorkerLike } from '../../../src/lib/workers/drawsClient.ts';
import type { FromWorker, ToWorker } from '../../../src/lib/workers/drawsMessages.ts';

/** A worker that notes what it is told and says what the test says. */
class Puppet implements WorkerLike {
	readonly told: ToWorker[] = [];
	isEnded = false;
	onmessage: WorkerLike['onmessage'] = null;
	onerror: WorkerLike['onerror'] = null;
	onmessageerror: WorkerLike['onmessageerror'] = null;
	postMessage(message: ToWorker): void {
		this.told.push(message);
	}
	terminate(): void {
		this.isEnded = true;
	}
	say(message: FromWorker): void {
		this.onmessage?.({ data: message } as MessageEvent<FromWorker>);
	}
}

const request = (n: number): DrawRequest => ({
	assumptions: DEFAULTS,
	choice: CENTRAL_CHOICE,
	seed: 1,
	n,
	outputs: [{ series: 'brent', by: 'year', of: 'difference' }]
});

let puppets: Puppet[];
let said: string[];
let results: number[];
function client(make?: () => WorkerLike, rest?: (took: number) => number): DrawsClient {
	const puppet = () => {
		const one = new Puppet();
		puppets.push(one);
		return one;
	};
	const listener: DrawsListener = {
		result: ({ n }) => results.push(n),
		place: (place, sentence) => said.push(sentence === '' ? place : `${place}: ${sentence}`),
		fault: (message) => said.push(`fault: ${message}`)
	};
	return new DrawsClient(make ?? puppet, listener, rest);
}

beforeEach(() => {
	vi.useFakeTimers();
	puppets = [];
	said = [];
	results = [];
});
afterEach(() => {
	vi.useRealTimers();
});

it('keeps one request under way and the latest wish waiting', () => {
	const draws = client();
	for (const n of [16, 32, 64]) draws.request(request(n));
	const [worker] = puppets;
	expect(worker.told).toHaveLength(1);
	worker.say({ kind: 'fault', id: 1, message: 'no' });
	expect(worker.told[1]).toMatchObject({ kind: 'request', id: 2, request: { n: 64 } });
	expect(said).toEqual(['worker', 'fault: no']);
});

it('cancels a large request for a small one', () => {
	const draws = client();
	draws.request(request(8192));
	draws.request(request(1024));
	const [{ told }] = puppets;
	expect(told[1]).toEqual({ kind: 'cancel', id: 1 });
});

it('starts a worker that crashed again, asks it the same, and says so', () => {
	client().request(request(16));
	puppets[0].onerror?.({} as ErrorEvent);
	expect(puppets).toHaveLength(2);
	expect(puppets[0].isEnded).toBe(true);
	expect(puppets[1].told[0]).toMatchObject({ kind: 'request', request: { n: 16 } });
	expect(said[1]).toMatch(/stopped and was started again/);
});

it('computes on the page after a second crash, and where there is no worker', async () => {
	client().request(request(16));
	puppets[0].onerror?.({} as ErrorEvent);
	puppets[1].onerror?.({} as ErrorEvent);
	client(() => {
		throw new Error('none');
	}).request(request(32));
	vi.useRealTimers();
	// The engine is fetched first.
	await expect.poll(() => [...results].sort(), { timeout: 20_000 }).toEqual([16, 32]);
	expect(said.filter((one) => /^page: .* computes them itself/.test(one))).toHaveLength(2);
});

it('takes a worker that falls silent for ended, one that has not yet come for slow', () => {
	client().request(request(16));
	vi.advanceTimersByTime(60_000);
	expect(puppets).toHaveLength(1);
	puppets[0].say({ kind: 'awake' });
	vi.advanceTimersByTime(7999);
	expect(puppets).toHaveLength(1);
	vi.advanceTimersByTime(1);
	expect(puppets).toHaveLength(2);
	expect(said[1]).toMatch(/stopped and was started again/);
});

it('is patient with a worker that has nothing to do, and with a closed page', () => {
	const draws = client();
	puppets[0].say({ kind: 'awake' });
	draws.request(request(16));
	puppets[0].say({ kind: 'cancelled', id: 1 });
	vi.advanceTimersByTime(60_000);
	draws.request(request(16));
	draws.close();
	vi.advanceTimersByTime(60_000);
	expect(puppets).toHaveLength(1);
	expect(said).toEqual(['worker']);
});

it('rests between the draws of a moving hand, for the latest wish alone', () => {
	const draws = client(undefined, (took) => 2 * took);
	draws.request(request(1024));
	vi.advanceTimersByTime(20);
	const [{ told }] = puppets;
	draws.request(request(1024));
	puppets[0].say({ kind: 'cancelled', id: 1 });
	vi.advanceTimersByTime(39);
	draws.request({ ...request(1024), seed: 7 });
	expect(told).toHaveLength(1);
	vi.advanceTimersByTime(1);
	expect(told).toHaveLength(2);
	expect(told[1]).toMatchObject({ id: 2, request: { seed: 7 } });
});

it.each([8192, 512])('lets %i draws go at once after 1,024, in place of what was held back', (n) => {
	const draws = client(undefined, () => 1000);
	draws.request(request(1024));
	puppets[0].say({ kind: 'cancelled', id: 1 });
	draws.request(request(1024));
	draws.request(request(n));
	vi.advanceTimersByTime(5000);
	const [{ told }] = puppets;
	expect(told).toHaveLength(2);
	expect(told[1]).toMatchObject({ request: { n } });
});

it('asks for nothing that was held back once it is closed', () => {
	const draws = client(undefined, () => 1000);
	draws.request(request(1024));
	puppets[0].say({ kind: 'cancelled', id: 1 });
	draws.request(request(1024));
	draws.close();
	vi.advanceTimersByTime(5000);
	expect(puppets[0].told).toHaveLength(1);
});
