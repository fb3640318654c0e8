// What `npm pack` packs besides the model's own modules: the terminal, turned from TypeScript into modules that run
// without it. Runs before every packing (`prepack`), before the model is compiled with its types.
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { plainModules } from './package/plainModules.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const DIST = join(ROOT, 'dist');
/** Modules that are started: the terminal, and its helpers for many draws. */
const STARTED = ['src/cli/main.ts', 'src/cli/parallel/drawBlocks.ts'];

rmSync(DIST, { recursive: true, force: true });
for (const { path, text } of plainModules(ROOT, STARTED)) {
	write(path, path === 'cli/main.js' ? `#!/usr/bin/env node\n${text}` : text);
}
write('cli/parallel/drawWorker.js', "import './drawBlocks.js';\n");
cpSync(join(ROOT, 'src/lib/design/fonts'), join(DIST, 'lib/design/fonts'), {
	recursive: true,
	filter: (path) => !path.endsWith('.woff2')
});

function write(path: string, text: string): void {
	const file = join(DIST, path);
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, text);
}
