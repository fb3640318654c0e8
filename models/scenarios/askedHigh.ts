/** Largest size of a threshold or a target, far beyond what any chart shows. [unit of the station's chart] judgement */
export const ASKED_HIGH = 1e6;
