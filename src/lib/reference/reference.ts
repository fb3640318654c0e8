/** A named remark of a docstring: a parameter, a failure. */
export interface Remark {
	readonly name: string;
	readonly text: string;
}

/** An export of the library, as its source describes it. */
export interface ReferenceEntry {
	readonly name: string;
	readonly kind: 'function' | 'constant' | 'class' | 'type';
	/** Declaration without its body. */
	readonly signature: string;
	/** Paragraphs; line breaks within one are kept. */
	readonly description: readonly string[];
	readonly parameters: readonly Remark[];
	readonly returns: string;
	readonly throws: readonly string[];
	readonly examples: readonly string[];
	/** File that declares it, from the project's folder. */
	readonly file: string;
}

/** What can be imported from one entry of the package. */
export interface ReferenceDoor {
	/** What stands behind `from`. */
	readonly specifier: string;
	readonly description: readonly string[];
	readonly entries: readonly ReferenceEntry[];
}
