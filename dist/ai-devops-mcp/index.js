#!/usr/bin/env node
import { start } from '../rt/index.js';
await start('ai-devops-mcp');
