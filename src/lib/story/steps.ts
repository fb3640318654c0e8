import type { Step } from './chapter.ts';
import { ANSWERS } from './steps/answers.ts';
import { BUDGET } from './steps/budget.ts';
import { CLAIMED } from './steps/claimed.ts';
import { OIL } from './steps/oil.ts';
import { PACE } from './steps/pace.ts';
import { PAID } from './steps/paid.ts';
import { SUM } from './steps/sum.ts';

/** The claim of January 2026 taken apart in seven steps. */
export const STEPS: readonly Step[] = [CLAIMED, OIL, PACE, ANSWERS, PAID, BUDGET, SUM];
