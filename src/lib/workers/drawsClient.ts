import type { DrawRequest, DrawResult, DrawSlices } from '#models/uncertainty/draws.ts';
import { breathe } from './breathe.ts';
import type { FromWorker, ToWorker } from './drawsMessages.ts';
import { Pace } from './pace.ts';
import { Patience } from './patience.ts';

/** Where draws are computed: off the page, or, where no worker can be had, on it. */
export type DrawsPlace = 'worker' | 'page';

/** Hears what becomes of the draws that are asked for. */
export interface DrawsListener {
	result(result: DrawResult, request: DrawRequest): void;
	/** Says where the draws are computed from now on, with a sentence where it is not a worker. */
	place(place: DrawsPlace, sentence: string): void;
	fault(message: string): void;
}

const ON_PAGE =
	'The background worker for the draws is not available; the page computes them itself and the bands follow more slowly.';
const RESTARTED = 'The background worker for the draws stopped and was started again.';

/** Part of a worker that the client uses; tests put their own in. */
export interface WorkerLike {
	postMessage(message: ToWorker): void;
	terminate(): void;
	onmessage: ((event: MessageEvent<FromWorker>) => void) | null;
	onerror: ((event: ErrorEvent) => void) | null;
	onmessageerror: ((event: MessageEvent) => void) | null;
}

/**
 * Asks for draws, always for the latest wish alone.
 *
 * One request is under way and one may wait; a newer one takes the waiting one's place, and cancels the one under way
 * where that is larger than what the hand waits for. Between two it may rest (see `Pace`). A worker that crashes, or falls
 * silent once it was awake, is started again once; after that, or where none can be had, the page computes in slices and
 * says so.
 */
export class DrawsClient {
	#worker: WorkerLike | null = null;
	#crashes = 0;
	#slices: DrawSlices | null = null;
	#current: { id: number; request: DrawRequest } | null = null;
	#waiting: DrawRequest | null = null;
	#lastId = 0;
	#isClosed = false;
	/** A worker that is still being fetched may be silent for as long as the network is slow. */
	#isAwake = false;
	readonly #patience = new Patience(() => this.#crashed());
	readonly #pace: Pace;

	/**
	 * @param make a new worker
	 * @param rest of the worker after draws that took so long, both in ms; none where absent
	 */
	constructor(
		private readonly make: () => WorkerLike,
		private readonly listener: DrawsListener,
		rest: (took: number) => number = () => 0
	) {
		this.#pace = new Pace(rest);
		this.#start();
	}

	/** Wishes for draws; the result comes to the listener unless a newer wish overtakes it. */
	request(request: DrawRequest): void {
		this.#waiting = request;
		if (!this.#current) this.#sendWhenFree(request);
		else if (this.#current.request.n > request.n) this.#cancel();
	}

	close(): void {
		this.#isClosed = true;
		this.#patience.end();
		this.#pace.close();
		this.#worker?.terminate();
		this.#worker = null;
	}

	#start(): void {
		try {
			const worker = this.make();
			worker.onmessage = ({ data }) => this.#receive(data);
			worker.onerror = () => this.#crashed();
			worker.onmessageerror = () => this.#crashed();
			this.#worker = worker;
			this.listener.place('worker', this.#crashes > 0 ? RESTARTED : '');
		} catch {
			this.#moveToPage();
		}
	}

	#sendWhenFree(request: DrawRequest): void {
		this.#pace.whenFree(request.n, () => this.#send(request));
	}

	#send(request: DrawRequest): void {
		this.#pace.begin(request.n);
		const id = ++this.#lastId;
		this.#current = { id, request };
		this.#waiting = null;
		if (!this.#worker) return void this.#computeHere(id, request);
		this.#worker.postMessage({ kind: 'request', id, request });
		if (this.#isAwake) this.#patience.begin();
	}

	#cancel(): void {
		if (this.#worker && this.#current) this.#worker.postMessage({ kind: 'cancel', id: this.#current.id });
	}

	#wake(): void {
		this.#isAwake = true;
		if (this.#current) this.#patience.begin();
	}

	#receive(message: FromWorker): void {
		if (message.kind === 'awake') return this.#wake();
		if (message.id !== this.#current?.id) return;
		this.#patience.end();
		this.#pace.end();
		const { request } = this.#current;
		this.#current = null;
		if (message.kind === 'result') this.listener.result(message.result, request);
		if (message.kind === 'fault') this.listener.fault(message.message);
		if (this.#waiting) this.#sendWhenFree(this.#waiting);
	}

	/** What was under way is asked again, in a new worker or on the page. */
	#crashed(): void {
		if (this.#isClosed) return;
		this.#patience.end();
		this.#isAwake = false;
		this.#worker?.terminate();
		this.#worker = null;
		this.#crashes++;
		const wish = this.#waiting ?? this.#current?.request ?? null;
		this.#current = null;
		if (this.#crashes > 1) this.#moveToPage();
		else this.#start();
		if (wish) this.#send(wish);
	}

	#moveToPage(): void {
		this.listener.place('page', ON_PAGE);
	}

	/** Computes a request on the page, slice by slice, and drops it when a newer one waits. */
	async #computeHere(id: number, request: DrawRequest): Promise<void> {
		try {
			// Who has a worker needs the engine there alone.
			this.#slices ??= (await import('#models/uncertainty/draws.ts')).drawSlices();
			const steps = this.#slices(request);
			for (;;) {
				await breathe();
				if (this.#isClosed) return;
				if (this.#waiting && this.#waiting.n < request.n) return this.#receive({ kind: 'cancelled', id });
				const step = steps.next();
				if (step.done) return this.#receive({ kind: 'result', id, result: step.value });
			}
		} catch (error) {
			this.#receive({ kind: 'fault', id, message: error instanceof Error ? error.message : String(error) });
		}
	}
}
