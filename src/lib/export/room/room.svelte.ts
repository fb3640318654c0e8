import { PLAIN_EMBED } from '../../embed/embedQuery.ts';
import type { EmbedView } from '../../embed/embedQuery.ts';
import { EXPORT_THEMES } from '../themes.ts';
import type { ExportTheme } from '../themes.ts';
import { lostSigns } from '../pdf/printable.ts';
import type { SceneSizeName } from '../scene/sizes.ts';
import type { Look, Subject, Words } from './subject.ts';

/** Words that an author has written over a subject's own. */
type Edits = Partial<Words>;

/** What is chosen in the export room. It outlives the dialog, so that closing it loses nothing. */
export class Room {
	readonly #subjects: () => readonly Subject[];
	size = $state<SceneSizeName>('wide');
	theme = $state<ExportTheme>('light');
	hasPaper = $state(true);
	/** What the live chart brings along in somebody else's page. */
	embedView = $state.raw<EmbedView>(PLAIN_EMBED);
	#chosen = $state('');
	#edits = $state.raw<Readonly<Record<string, Edits>>>({});

	subject: Subject = $derived.by(() => this.#subject());
	edits: Edits = $derived(this.#edits[this.subject.id] ?? {});
	words: Words = $derived({ ...this.subject.words, ...this.edits });
	look: Look = $derived({ size: this.size, theme: EXPORT_THEMES[this.theme], hasPaper: this.hasPaper });
	pages = $derived.by(() => this.subject.pages(this.words, this.look));
	/** Signs of the words that a document's fonts do not hold. */
	lost = $derived(lostSigns(Object.values(this.words).join('')));

	/** @param subjects asked for each time, at least one */
	constructor(subjects: () => readonly Subject[]) {
		this.#subjects = subjects;
	}

	get subjects(): readonly Subject[] {
		return this.#subjects();
	}

	choose(id: string): void {
		this.#chosen = id;
	}

	/** Writes a word over the subject's own; its own text, or undefined, takes the writing back. */
	write(name: keyof Words, text: string | undefined): void {
		const { id, words } = this.subject;
		const edits: Edits = Object.fromEntries(
			Object.entries({ ...this.edits, [name]: text }).filter(
				([key, value]) => value !== undefined && value !== words[key as keyof Words]
			)
		);
		this.#edits = { ...this.#edits, [id]: edits };
	}

	#subject(): Subject {
		const subjects = this.#subjects();
		return subjects.find(({ id }) => id === this.#chosen) ?? subjects[0];
	}
}
