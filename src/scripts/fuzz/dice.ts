import { fillPseudo, streamState } from '#models/uncertainty/pseudo.ts';

/** Numbers drawn at a time. */
const BLOCK = 4096;

/** Seeded chance: the same seed throws the same cases everywhere. */
export class Dice {
	readonly #state;
	readonly #block = new Float64Array(BLOCK);
	#next = BLOCK;

	constructor(seed: number) {
		this.#state = streamState(seed, 'fuzz');
	}

	/** Uniform number in (0, 1). */
	roll(): number {
		if (this.#next === BLOCK) {
			fillPseudo(this.#state, this.#block);
			this.#next = 0;
		}
		return this.#block[this.#next++];
	}

	/** Whole number 0…count − 1. */
	below(count: number): number {
		return Math.floor(this.roll() * count);
	}

	pick<Item>(items: readonly Item[]): Item {
		return items[this.below(items.length)];
	}
}
