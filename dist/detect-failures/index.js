import { start } from '../rt/index.js';
await start('detect-failures');
