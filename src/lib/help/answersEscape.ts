/** What takes Escape for itself: fields, open menus and lists, dialogs, popovers, notes of levers. */
const TAKERS = 'input:not([type=range]), textarea, select, dialog, details[open], [popover], [data-escape]';

/** Whether a press of Escape already means something where it happened. */
export function answersEscape(event: KeyboardEvent): boolean {
	if (event.defaultPrevented || document.querySelector('dialog[open], :popover-open') !== null) return true;
	return event.target instanceof Element && event.target.closest(TAKERS) !== null;
}
