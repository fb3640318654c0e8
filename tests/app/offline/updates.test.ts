import { describe, expect, it } from 'vitest';
import { watchUpdates } from '../../../src/lib/offline/updates.ts';

class FakeWorker extends EventTarget {
	state = 'installing';
	readonly heard: unknown[] = [];
	postMessage(message: unknown): void {
		this.heard.push(message);
	}
}
class FakeRegistration extends EventTarget {
	waiting: FakeWorker | null = null;
	installing: FakeWorker | null = null;
	active: FakeWorker | null = null;
}
class FakeContainer extends EventTarget {
	readonly registration = new FakeRegistration();
	constructor(readonly controller: FakeWorker | null) {
		super();
		this.registration.active = controller;
	}
	get ready(): Promise<FakeRegistration> {
		return Promise.resolve(this.registration);
	}
}

async function watched(container: FakeContainer) {
	const told: unknown[] = [];
	let takeOver = (): void => {};
	const end = watchUpdates(container as unknown as ServiceWorkerContainer, {
		ready: (take) => {
			told.push('ready');
			takeOver = take;
		},
		taken: (asked) => told.push(asked ? 'taken, asked' : 'taken')
	});
	await Promise.resolve();
	await Promise.resolve();
	return { told, end, take: () => takeOver() };
}

describe('watchUpdates', () => {
	it('says nothing about the first worker of a first visit', async () => {
		const container = new FakeContainer(null);
		const { told } = await watched(container);
		container.dispatchEvent(new Event('controllerchange'));
		expect(told).toEqual([]);
	});

	it('offers a release that was waiting before the page came', async () => {
		const container = new FakeContainer(new FakeWorker());
		const waiting = (container.registration.waiting = new FakeWorker());
		const { told, take } = await watched(container);
		expect(told).toEqual(['ready']);
		expect(waiting.heard).toEqual([]);
		take();
		expect(waiting.heard).toHaveLength(1);
		container.dispatchEvent(new Event('controllerchange'));
		expect(told).toEqual(['ready', 'taken, asked']);
	});

	it('offers a release that is found while the page is open', async () => {
		const container = new FakeContainer(new FakeWorker());
		const { told } = await watched(container);
		const coming = (container.registration.installing = new FakeWorker());
		container.registration.dispatchEvent(new Event('updatefound'));
		expect(told).toEqual([]);
		coming.state = 'installed';
		container.registration.waiting = coming;
		coming.dispatchEvent(new Event('statechange'));
		expect(told).toEqual(['ready']);
	});

	it('tells of a release that another tab let in, and stays quiet once ended', async () => {
		const container = new FakeContainer(new FakeWorker());
		const { told, end } = await watched(container);
		container.dispatchEvent(new Event('controllerchange'));
		expect(told).toEqual(['taken']);
		end();
		container.dispatchEvent(new Event('controllerchange'));
		expect(told).toEqual(['taken']);
	});

	it('does nothing where there are no service workers', () => {
		expect(() => watchUpdates(undefined, { ready: () => {}, taken: () => {} })()).not.toThrow();
	});
});
