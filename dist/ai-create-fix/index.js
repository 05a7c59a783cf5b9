import { start } from '../rt/index.js';
await start('ai-create-fix');
