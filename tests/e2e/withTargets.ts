import type AxeBuilder from '@axe-core/playwright';

/**
 * All that axe checks by itself, and the size of what is pressed (WCAG 2.2, 2.5.8), which it leaves out. Only violations
 * are described in full: describing all that is well takes axe a third of its time.
 */
export const WITH_TARGETS = {
	rules: { 'target-size': { enabled: true } },
	resultTypes: ['violations']
} satisfies Parameters<AxeBuilder['options']>[0];
