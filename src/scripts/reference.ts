// `npm run reference`: writes the reference of the library anew from the docstrings. A test says when that is due.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { referenceOf } from './reference/referenceOf.ts';
import { referenceText } from './reference/referenceText.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const FILE = new URL('../lib/reference/reference.json', import.meta.url);

const doors = referenceOf(ROOT);
writeFileSync(FILE, await referenceText(doors));
console.log(doors.map(({ specifier, entries }) => `${specifier}: ${entries.length} exports`).join('\n'));
