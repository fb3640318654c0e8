declare global {
	/** What a browser with trusted types offers, as far as it is used. */
	interface TrustedTypes {
		createPolicy<Rules extends TrustedRules>(name: string, rules: Rules): Rules;
	}
	/** Ways in which a text may become markup or the address of a program. */
	interface TrustedRules {
		readonly createHTML?: (markup: string) => string;
		readonly createScriptURL?: (name: string) => string;
	}
	/** Absent in older browsers. */
	var trustedTypes: TrustedTypes | undefined;
	/** What the reader did before the page answered, with the listener that keeps it. */
	var orinocoEarly: (EarlyDeed[] & { keep: (event: Event) => void; isRootAwake?: boolean }) | undefined;
	interface EarlyDeed {
		readonly type: string;
		readonly target: HTMLElement;
		/** What a field held then. */
		readonly value?: string;
		readonly checked?: boolean;
	}
}

export {};
