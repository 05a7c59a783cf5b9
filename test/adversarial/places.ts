/** Names of the world that the attacks, the world itself and the oracle's eyes share. */

export const HOME = 'acme/dashboard';
export const READABLE = ['acme/dashboard', 'acme/poller', 'acme/units'];
/** A private repository that the token can read and that no input names. */
export const HIDDEN = 'acme/secrets';
/** Who the workflow's token is. */
export const SELF = 'github-actions[bot]';
