/** Type under which a dragged pin travels, so that nothing else is taken for one. */
const TYPE = 'application/x-orinoco-pin';

/**
 * Lets items of a list be dragged into another order by their draggable part. Buttons do the same for those who do not drag.
 *
 * @param id of the item
 * @param place of the item, 0 = first
 * @param move called on the item that something was dropped on
 * @returns what `{@attach}` takes
 */
export function dragOrder(id: string, place: number, move: (id: string, to: number) => void) {
	return (item: HTMLElement): (() => void) => {
		const ending = new AbortController();
		const options = { signal: ending.signal };
		const start = (event: DragEvent): void => event.dataTransfer?.setData(TYPE, id);
		const over = (event: DragEvent): void => {
			if (event.dataTransfer?.types.includes(TYPE)) event.preventDefault();
		};
		const drop = (event: DragEvent): void => {
			const dragged = event.dataTransfer?.getData(TYPE) ?? '';
			if (dragged === '') return;
			event.preventDefault();
			move(dragged, place);
		};
		item.addEventListener('dragstart', start, options);
		item.addEventListener('dragover', over, options);
		item.addEventListener('drop', drop, options);
		return () => ending.abort();
	};
}
