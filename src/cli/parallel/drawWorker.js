// A helper of the terminal's draws: like the terminal itself, run from its TypeScript source. The path of the
// configuration comes with the environment.
import { register } from 'tsx/esm/api';

register();
await import('./drawBlocks.ts');
