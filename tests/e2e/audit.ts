import type AxeBuilder from '@axe-core/playwright';

type Audit = Parameters<AxeBuilder['options']>[0];

/**
 * All that axe checks by itself, and the size of what is pressed (WCAG 2.2, 2.5.8), which it leaves out. Only violations
 * are described in full: describing all that is well takes axe a third of its time.
 */
export const WITH_TARGETS = {
	rules: { 'target-size': { enabled: true } },
	resultTypes: ['violations']
} satisfies Audit;

/** What a page looks like, for a theme at a width at which its structure has been audited in another. */
const COLOURS = {
	runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
	resultTypes: ['violations']
} satisfies Audit;

/** What is audited of a page that stands at every width in light and in dark: everything once, colours twice. */
export function auditOf(colorScheme: 'light' | 'dark'): Audit {
	return colorScheme === 'light' ? WITH_TARGETS : COLOURS;
}
