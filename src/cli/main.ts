import { EXIT } from './exit.ts';
import { watchStreams } from './output/print.ts';
import { terminal } from './terminal.ts';

watchStreams();
process.on('SIGINT', () => process.exit(EXIT.cancelled));
process.exitCode = await terminal(process.argv.slice(2));
