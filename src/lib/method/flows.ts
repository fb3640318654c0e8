import type { MethodStage } from './equation.ts';
import { CHAPTERS, EQUATIONS } from './equations.ts';
import { LEVER_SYMBOLS } from './symbols/levers.ts';
import { STATE_SYMBOLS } from './symbols/states.ts';
import { symbolsOf } from './tex.ts';

/** What one stage hands to another: the symbols that the first defines and the second reads. */
export interface Flow {
	readonly from: MethodStage;
	readonly to: MethodStage;
	/** Meanings of the symbols. */
	readonly carries: readonly string[];
}

/** A stage as the diagram shows it. */
export interface StageNode {
	readonly stage: MethodStage;
	readonly title: string;
	readonly equations: number;
	/** Levers that the stage reads. */
	readonly levers: number;
}

/** Symbols that another month or a helper equation holds under a second name. */
const DEFINED_AS: Readonly<Record<string, string>> = { russiaQuantity: 'russiaOutput', price: 'taxPrice' };

const stageOf = (id: string) => EQUATIONS.find((equation) => equation.id === id)?.stage;
const readBy = (stage: MethodStage) =>
	new Set(EQUATIONS.filter((equation) => equation.stage === stage).flatMap(({ text }) => symbolsOf(text)));

/** Flows between the stages, read off the equations themselves; the clock is left out. */
export function flows(): readonly Flow[] {
	const found = new Map<string, { from: MethodStage; to: MethodStage; carries: string[] }>();
	for (const { stage: to } of CHAPTERS) {
		for (const name of readBy(to)) {
			const from = stageOf(DEFINED_AS[name] ?? name);
			if (!from || from === to || from === 'time') continue;
			const key = `${from} ${to}`;
			const flow = found.get(key) ?? { from, to, carries: [] };
			flow.carries.push(STATE_SYMBOLS[name].meaning);
			found.set(key, flow);
		}
	}
	return [...found.values()];
}

/** Stages of the chain with what they read. */
export function stageNodes(): readonly StageNode[] {
	return CHAPTERS.filter(({ stage }) => stage !== 'time').map(({ stage, title }) => {
		const levers = new Set(
			[...readBy(stage)].flatMap((name) => LEVER_SYMBOLS[name] ?? STATE_SYMBOLS[name]?.levers ?? [])
		);
		const equations = EQUATIONS.filter((equation) => equation.stage === stage).length;
		return { stage, title, equations, levers: levers.size };
	});
}
