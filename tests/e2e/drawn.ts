import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';

/** Waits until draws have come; the first words of the page state the defaults' ranges before any. */
export const drawn = (page: Page) => expect(page.getByRole('contentinfo')).toContainText(/\d draws/);

/** Waits until the draws of a hand that rests have come: no later ones change a word. */
export const rested = (page: Page) => expect(page.getByRole('contentinfo')).toContainText('8,192 draws');
