/** A publication or statistic behind a number, and how far it was read. */
export interface Source {
	readonly id: string;
	/** What the page calls it. */
	readonly shortName: string;
	/** Publisher or authors. */
	readonly publisher: string;
	readonly title: string;
	/** Year of publication; absent where none was seen. */
	readonly year: number | null;
	/** Where it stands: an address, or words where none is known; absent where only a relay was read. */
	readonly address: string | null;
	/** What it supports here. */
	readonly supports: string;
	/** `yes` = read on its own page, `secondary` = read in a relay, `memory` = recalled. */
	readonly seen: 'yes' | 'secondary' | 'memory';
	/** Which parts of the citation were checked. */
	readonly bibliography: string;
}
