/** Does again, in their order, what the reader did before the page answered: no press and no choice is lost. */
export function replayEarly(): void {
	const early = globalThis.orinocoEarly;
	if (early === undefined) return;
	for (const type of ['click', 'change']) removeEventListener(type, early.keep, true);
	for (const { type, target, value, checked } of early.splice(0)) {
		if (type === 'click') target.click();
		else if (target instanceof HTMLInputElement || target instanceof HTMLSelectElement)
			choose(target, value, checked);
	}
}

/** Gives a field what it held, as the reader did: coming to life, the page has put its own there. */
function choose(field: HTMLInputElement | HTMLSelectElement, value = '', checked = false): void {
	if (field.type !== 'file') field.value = value;
	if (field instanceof HTMLInputElement) field.checked = checked;
	for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }));
	// A typed value is taken when its field is left.
	if (field !== document.activeElement) field.dispatchEvent(new FocusEvent('blur'));
}
