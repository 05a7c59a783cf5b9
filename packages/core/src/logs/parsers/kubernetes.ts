import { lineParser } from './block.ts';

/** kubectl and helm: what the API server refuses, what never became ready, charts that cannot be rendered. */
export const kubernetes = lineParser(
  'kubernetes',
  /^(?:Error from server|The connection to the server |error: (?:timed out waiting|unable to |error validating|error parsing|no matching resources|the server |the path |deployment |resource mapping)|The \w+ "|Error: (?:INSTALLATION|UPGRADE|ROLLBACK|UNINSTALL) FAILED|Error: (?:template|parse error|execution error|failed to (?:download|fetch)|chart |Kubernetes cluster unreachable))/,
  [
    {
      pattern: /^Error from server(?: \((\w+)\))?: (.+)$/,
      read: ([, code, message = '']) => ({ tool: 'kubectl', kind: 'build', code, message }),
    },
    {
      pattern: /^The (\w+) "([^"]+)" is invalid: (.+)$/,
      read: ([message = '', kind = '', name = '']) => ({
        tool: 'kubectl',
        kind: 'build',
        id: `${kind}/${name}`,
        message,
      }),
    },
    {
      pattern: /^(The connection to the server .+ was refused.*)$/,
      read: ([, message = '']) => ({ tool: 'kubectl', kind: 'build', message }),
    },
    {
      pattern:
        /^error: ((?:timed out waiting|unable to (?:recognize|read|decode|connect|retrieve)|error validating|error parsing|no matching resources|the server |the path "|deployment "|resource mapping).*)$/,
      read: ([, message = '']) => ({ tool: 'kubectl', kind: 'build', message }),
    },
    {
      pattern: /^Error: ((INSTALLATION|UPGRADE|ROLLBACK|UNINSTALL) FAILED): (.+)$/,
      read: ([, , code, message = '']) => ({ tool: 'helm', kind: 'build', code, message }),
    },
    {
      pattern: /^Error: (template: ([\w./-]+):(\d+)(?::(\d+))?: .+)$/,
      read: ([, message = '', file, fileLine, column]) => ({
        tool: 'helm',
        kind: 'build',
        file,
        fileLine,
        column,
        message,
      }),
    },
    {
      pattern:
        /^Error: ((?:parse error|execution error|failed to (?:download|fetch) "|chart "|Kubernetes cluster unreachable).*)$/,
      read: ([, message = '']) => ({ tool: 'helm', kind: 'build', message }),
    },
  ],
);
