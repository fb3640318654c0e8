import { EXIT } from './exit.ts';
import { endLine, watchStreams } from './output/print.ts';
import { terminal } from './terminal.ts';

watchStreams();
process.on('SIGINT', () => {
	endLine();
	process.exit(EXIT.cancelled);
});
process.exitCode = await terminal(process.argv.slice(2));
