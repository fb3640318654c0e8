import type { Component } from 'svelte';
import { absence, reach } from '$lib/near/reach.ts';

/** A dialog as it is loaded: `isOpen` is bound, the rest is given. */
type Dialog<Props extends Record<string, unknown>> = Component<Props & { isOpen: boolean }, object, 'isOpen'>;

/** A dialog whose program is fetched when it is first asked for. */
export class LateDialog<Props extends Record<string, unknown>> {
	/** The dialog; null until it has been fetched. */
	component = $state.raw<Dialog<Props> | null>(null);
	isOpen = $state(false);
	/** Why it could not be fetched, in words; empty while nothing is wrong. */
	fault = $state('');

	/** Opens it, fetched where it is not there yet. `load` gives the module that holds it. */
	async open(load: () => Promise<{ readonly default: Dialog<Props> }>): Promise<void> {
		this.fault = '';
		try {
			this.component ??= (await reach(load)).default;
			this.isOpen = true;
		} catch (error) {
			this.fault = absence(error);
		}
	}
}
