// What stands before a tool's own text in a CI log: the runner's command (a problem matcher of somebody's own made it),
// BuildKit's step and clock, docker compose's service, and the task that turbo or pnpm ran. Bounded parts, one position:
// linear.
const COMMAND = /^##\[(?:error|warning|notice)\]/;
const WRAPPED =
  /^(?:#\d{1,4} \d{1,6}\.\d{1,4} |[a-zA-Z][\w.-]{0,60}[-_]\d{1,3} {0,20}\| |@?[\w./-]{1,80}[: ](?:build|test|lint|type|check|tsc|compile|format)[\w:-]{0,40}: )/;

/** A row as the tool printed it, without what a wrapper put before. Spaces that belong to the tool stay. */
export function bare(text: string): string {
  const plain = text.startsWith('##[') ? text.replace(COMMAND, '') : text;
  return plain.replace(WRAPPED, '');
}
