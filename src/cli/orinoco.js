#!/usr/bin/env node
// The terminal, run from its TypeScript source by tsx. It brings its own configuration, so that it works from any
// folder and before the page has ever been built.
import { fileURLToPath } from 'node:url';

process.env.TSX_TSCONFIG_PATH = fileURLToPath(new URL('tsconfig.json', import.meta.url));
const { register } = await import('tsx/esm/api');
register();
await import('./main.ts');
