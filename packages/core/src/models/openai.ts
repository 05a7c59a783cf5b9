import OpenAI from 'openai';
import { connectChat } from './openai-chat.ts';
import { connectResponses } from './openai-responses.ts';
import type { Ask, Connection } from './wire.ts';

/**
 * OpenAI and everything that imitates it. Two wires behind one provider: OpenAI's own current models call tools
 * through the Responses API only ("Tool calling requires the Responses API",
 * developers.openai.com/api/docs/models/gpt-6.1-terra, read 2026-11-20), while compatible endpoints (base-url) speak
 * Chat Completions.
 */
export function connect(connection: Connection): Ask {
  const client = new OpenAI({
    // Compatible endpoints may need no key, but the SDK insists on one.
    apiKey: connection.apiKey ?? 'none',
    baseURL: connection.baseUrl,
    fetch: connection.fetch,
    // Given, so that the SDK does not look into the environment.
    organization: null,
    project: null,
    adminAPIKey: null,
    webhookSecret: null,
    maxRetries: 0,
    timeout: 24 * 60 * 60 * 1000,
    logLevel: 'off',
  });
  return connection.official ? connectResponses(client, connection) : connectChat(client, connection);
}
