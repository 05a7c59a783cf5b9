// How both parts of the demo show what was written.

/** A body as people see it. */
export function withoutMarker(body) {
  return body.split('\n\n<!-- ai-devops:')[0];
}

/** Workflow commands as the page of a run shows them: masks and what is for debugging not at all, a group by its title, a notice by its words. */
export function asShown(log) {
  return log
    .replace(/^::(?:add-mask::.*|debug::.*|endgroup::)\n/gm, '')
    .replace(/^::group::/gm, '▾ ')
    .replace(/^::(notice|warning|error)[^:]*::/gm, '$1: ');
}
