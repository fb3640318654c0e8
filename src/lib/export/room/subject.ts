import type { Figure } from '../../charts/figure.ts';
import type { Theme } from '../../charts/theme.ts';
import type { Provenance } from '../provenance.ts';
import type { Scene } from '../scene/scene.ts';
import type { SceneSizeName } from '../scene/sizes.ts';
import type { ExportTable } from '../table.ts';

/** Kinds of file that the room writes. */
export type Ending = 'png' | 'svg' | 'pdf' | 'pptx' | 'xlsx' | 'csv' | 'json';

/** Words of a file that its author may change. */
export interface Words {
	readonly title: string;
	readonly subtitle: string;
	readonly note: string;
}

/** How a file looks. */
export interface Look {
	readonly size: SceneSizeName;
	readonly theme: Theme;
	/** False for a transparent picture. */
	readonly hasPaper: boolean;
}

/** Something that can be taken out of the page. */
export interface Subject {
	readonly id: string;
	readonly label: string;
	/** What the files are called by. */
	readonly nameParts: readonly string[];
	readonly endings: readonly Ending[];
	/** Words that may be changed; those that are not in the list stay as they are. */
	readonly editable: readonly (keyof Words)[];
	readonly hasSizes: boolean;
	readonly figure: Figure;
	readonly words: Words;
	/** Whose scenario it is, as a citation opens: a claim without it would be one about the world. */
	readonly named: string;
	/** The answer as it can be quoted, where there is one. */
	readonly answer: (() => string) | null;
	readonly provenance: Provenance;
	/** Address that opens the same numbers without the names given to them, where there are names. */
	readonly bareAddress?: string;
	/** Pages of the file, at least one. */
	readonly pages: (words: Words, look: Look) => readonly Scene[];
	/** Sheets of the workbook. */
	readonly tables: () => readonly ExportTable[];
	/** Everything by month, where there is more than the chart shows. */
	readonly allMonths: ((title: string) => string) | null;
	/** The JSON file: what it is in a few words, and its content. */
	readonly record: { readonly meaning: string; readonly write: () => string } | null;
	/** Address of the chart within a foreign page. */
	readonly embed: string | null;
}
