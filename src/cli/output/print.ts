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

/** Ends the line on which a terminal shows that Ctrl-C was pressed, so that the shell's own begins on the next. */
export function endLine(): void {
	if (process.stderr.isTTY) process.stderr.write('\n');
}

/**
 * Ends the program where a stream takes no more: quietly after a reader that has seen enough (`| head`), else with a line
 * that says why and the exit code of a fault.
 */
export function watchStreams(): void {
	for (const stream of [process.stdout, process.stderr]) {
		stream.on('error', ({ code }: NodeJS.ErrnoException) => {
			if (code === 'EPIPE') process.exit(0);
			if (stream === process.stdout) remark(`standard output requires a place to write to, got ${code}`);
			process.exit(1);
		});
	}
}
