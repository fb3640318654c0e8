/** All that axe checks by itself, and the size of what is pressed (WCAG 2.2, 2.5.8), which it leaves out. */
export const WITH_TARGETS = { rules: { 'target-size': { enabled: true } } };
