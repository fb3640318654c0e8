/** Where the browser keeps that the question mark is to mean nothing. */
const KEY = 'orinoco-question-key';
/** Inputs in which a question mark is not a text. */
const PRESSED = ['range', 'radio', 'checkbox', 'button'];

/** Whether the question mark opens the sheet of keys: who speaks to the computer can turn it off. */
export function questionKeyIsOn(): boolean {
	try {
		return localStorage.getItem(KEY) !== 'off';
	} catch {
		return true;
	}
}

/** Turns the question mark on or off for this browser. */
export function setQuestionKey(isOn: boolean): void {
	try {
		if (isOn) localStorage.removeItem(KEY);
		else localStorage.setItem(KEY, 'off');
	} catch {
		// A forbidden or full store keeps the key on at the next visit.
	}
}

/** Whether a press asks for the sheet: a question mark that is not part of a text. */
export function asksForKeys({ key, ctrlKey, metaKey, altKey, target }: KeyboardEvent): boolean {
	if (key !== '?' || ctrlKey || metaKey || altKey || !questionKeyIsOn()) return false;
	if (document.querySelector('dialog[open]') !== null) return false;
	if (target instanceof HTMLInputElement) return PRESSED.includes(target.type);
	return (
		!(target instanceof HTMLElement) || !(target.isContentEditable || target.matches('textarea, select'))
	);
}
