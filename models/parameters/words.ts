import { parameter } from './registry.ts';
import type { GroupName, ParameterId } from './registry.ts';
import type { ParameterWords } from './types.ts';
import { budgetWords } from './words/budget.ts';
import { capWords } from './words/cap.ts';
import { directWords } from './words/direct.ts';
import { fiscalWords } from './words/fiscal.ts';
import { fxWords } from './words/fx.ts';
import { gradesWords } from './words/grades.ts';
import { marketWords } from './words/market.ts';
import { opecWords } from './words/opec.ts';
import { outlookWords } from './words/outlook.ts';
import { russiaWords } from './words/russia.ts';
import { settlementWords } from './words/settlement.ts';
import { shockWords } from './words/shock.ts';
import { venezuelaWords } from './words/venezuela.ts';

const WORDS: Readonly<Record<GroupName, Readonly<Record<string, ParameterWords>>>> = {
	outlook: outlookWords,
	venezuela: venezuelaWords,
	market: marketWords,
	opec: opecWords,
	shock: shockWords,
	grades: gradesWords,
	cap: capWords,
	russia: russiaWords,
	settlement: settlementWords,
	direct: directWords,
	fx: fxWords,
	fiscal: fiscalWords,
	budget: budgetWords
};

/**
 * What a parameter means, what its default rests on, and who disagrees.
 *
 * @example wordsOf('fx.oilElasticity').disputes[0].who; // => 'The year 2025'
 */
export function wordsOf(id: ParameterId): ParameterWords {
	const { group, name } = parameter(id);
	return WORDS[group][name];
}
