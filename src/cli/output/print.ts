/** Text on the standard output, with a line end. */
export function print(text: string): void {
	process.stdout.write(`${text}\n`);
}

/** Value as JSON on the standard output. */
export function printJson(value: unknown): void {
	print(JSON.stringify(value));
}

/** Remark beside the result, on the standard error. */
export function remark(text: string): void {
	process.stderr.write(`${text}\n`);
}

/** A reader that has seen enough (`| head`) is no fault. */
export function surviveClosedPipe(): void {
	for (const stream of [process.stdout, process.stderr]) {
		stream.on('error', (error: NodeJS.ErrnoException) => {
			if (error.code === 'EPIPE') process.exit(0);
			throw error;
		});
	}
}
