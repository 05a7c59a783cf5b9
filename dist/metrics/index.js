import { start } from '../rt/index.js';
await start('metrics');
