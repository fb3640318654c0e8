import type { CDPSession } from '@playwright/test';

/** Processor time of the page's own thread. [ms] */
export interface Work {
	/** Everything that the thread does. */
	readonly all: number;
	readonly script: number;
	readonly style: number;
	readonly layout: number;
}

const METRICS = {
	all: 'TaskDuration',
	script: 'ScriptDuration',
	style: 'RecalcStyleDuration',
	layout: 'LayoutDuration'
} as const;
const MILLISECONDS = 1000;

/** Begins to count what the page's thread uses of the processor, whatever else the machine does. */
export async function countWork(session: CDPSession): Promise<void> {
	await session.send('Performance.enable', { timeDomain: 'threadTicks' });
}

/** What has been counted so far. */
export async function workSoFar(session: CDPSession): Promise<Work> {
	const { metrics } = await session.send('Performance.getMetrics');
	const time = (name: string) => MILLISECONDS * (metrics.find((one) => one.name === name)?.value ?? 0);
	return {
		all: time(METRICS.all),
		script: time(METRICS.script),
		style: time(METRICS.style),
		layout: time(METRICS.layout)
	};
}

/** Work of each of as many equal parts. */
export function workEach(from: Work, until: Work, count: number): Work {
	const each = (name: keyof Work) => (until[name] - from[name]) / count;
	return { all: each('all'), script: each('script'), style: each('style'), layout: each('layout') };
}
