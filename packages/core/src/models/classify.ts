import type { ModelFailure } from '../errors.ts';
import type { Fault } from './fault.ts';

/** What a fault means for the run, and whether asking again can help. `blocked` is an answer, not a failure. */
export interface Verdict {
  kind: ModelFailure | 'blocked';
  retry: boolean;
}

/** A policy refused the prompt before any model ran: Azure and OpenAI say so with 400, Anthropic for the output. */
const BLOCKED =
  /"code":"(?:content_filter|invalid_prompt)"|content management policy|blocked by content filtering policy/i;

/** The prompt does not fit; each provider, vLLM, llama.cpp and Groq have their own words. */
const OVERFLOW = new RegExp(
  [
    'context_length_exceeded',
    'exceed_context_size_error',
    'prompt is too long',
    'prompt too long',
    'maximum context length',
    'max(?:imum)? context (?:length|size)',
    'exceeds? (?:the )?(?:available |maximum |model.s )?context',
    'exceed context limit',
    'input token count .{0,40}exceeds the maximum',
    'input tokens exceed',
    'reduce the length of the messages',
    // OpenAI and Groq: 429 because one request is larger than the limit of a minute; waiting cannot help.
    'request too large for',
    'request_too_large',
  ].join('|'),
  'i',
);

/**
 * Money or the plan's quota is gone. Gemini says "exceeded your current quota" for limits of a minute too, so there
 * only a quota of a day or a limit of zero counts.
 */
const QUOTA = new RegExp(
  [
    'insufficient_quota',
    'insufficient.{0,10}(?:credit|balance|funds)',
    'billing_error',
    'billing_hard_limit',
    'billing_not_active',
    'credit balance is too low',
    'spend_limit',
    'spend limit',
    'usage limit',
    'PerDay',
    'per_day',
    '"quotaValue":"0"',
    'limit: 0\\b(?!\\.)',
  ].join('|'),
  'i',
);

const BAD_KEY = /API_KEY_INVALID|api key (?:not valid|expired)|invalid_api_key|authentication_error/i;

/**
 * Sorts a fault. The order matters: a text that names the cause beats the status, because providers answer 400 and
 * 429 for nearly everything (Gemini 400 for a wrong key, Anthropic 400 for an empty account, OpenAI 429 for both).
 */
export function classify(fault: Fault): Verdict {
  const { status, text } = fault;
  const final = (kind: Verdict['kind']): Verdict => ({ kind, retry: false });
  if (status === undefined) return { kind: 'unavailable', retry: fault.network || fault.broken };
  if (status === 401 || BAD_KEY.test(text)) return final('auth');
  if (status === 402 || ((status === 429 || status < 500) && QUOTA.test(text))) return final('quota');
  if (status === 403) return final('auth');
  if (status === 413 || OVERFLOW.test(text)) return final('context-overflow');
  if (status === 429) return { kind: 'rate-limit', retry: true };
  if (status === 400 && BLOCKED.test(text)) return final('blocked');
  // 501 and 505 say "never"; all other 5xx, 529 (overloaded) and the three "try again" statuses are passing.
  if (status >= 500) return { kind: 'unavailable', retry: status !== 501 && status !== 505 };
  if (status === 408 || status === 409 || status === 425) return { kind: 'unavailable', retry: true };
  return final('bad-request');
}
