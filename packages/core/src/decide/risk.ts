import { type FileChange, RISKS, type Risk, type RiskLevel } from '../domain/fix.ts';
import { changedLines } from './patch.ts';
import { CHANGE_RULES } from './risk/change-rules.ts';
import { CLUSTER_RULE_IDS, type ClusterRuleId, rateManifest } from './risk/cluster.ts';
import { FILE_RULES, type FileFact } from './risk/file-rules.ts';
import { lineDifference } from './risk/lines.ts';
import { applies, type Finding } from './risk/rule.ts';
import { code, listed } from './risk/words.ts';

/** The name of each rule; the rules stand in the tables of `risk/`. */
export type RuleId = (typeof FILE_RULES | typeof CHANGE_RULES)[number]['id'] | ClusterRuleId;

/** All of them, for whoever names one in a configuration. */
export const RULE_IDS: readonly RuleId[] = [
  ...FILE_RULES.map(({ id }) => id),
  ...CHANGE_RULES.map(({ id }) => id),
  ...CLUSTER_RULE_IDS,
];

/** Other levels for some rules. */
export type RiskTable = Readonly<Partial<Record<RuleId, RiskLevel>>>;

const MOST_REASONS = 20;

const rank = (level: RiskLevel): number => RISKS.indexOf(level);

/**
 * How dangerous a change is, by what it changes: the worst that any rule says. A file more never makes it less, save a
 * manifest beside its lock file. Reasons are Markdown sentences that name the path, the worst first, at most 20. Never
 * throws.
 */
export function rateRisk(files: readonly FileChange[], table: RiskTable = {}): Risk {
  const facts = factsOf(files);
  const found = [...facts.flatMap(ofFile), ...ofChange(facts)].map(({ rule, reason }) => ({
    level: table[rule.id] ?? rule.level,
    reason,
  }));
  const worst = found.toSorted((a, b) => rank(b.level) - rank(a.level));
  return {
    level: worst[0]?.level ?? 'low',
    reasons: [...new Set(worst.map(({ reason }) => reason))].slice(0, MOST_REASONS),
  };
}

/** The worse of what the code found and what the model said, with a reason more when it is the model's. */
export function worseOf(code: Risk, said: RiskLevel): Risk {
  if (rank(said) <= rank(code.level)) return code;
  const reasons = [`The model rates its own change as ${said}.`, ...code.reasons];
  return { level: said, reasons: reasons.slice(0, MOST_REASONS) };
}

interface Seen extends FileFact {
  findings: Finding<ClusterRuleId>[];
}

function factsOf(files: readonly FileChange[]): Seen[] {
  const paths = files.map(({ path }) => path);
  return files.map((change) => {
    const { path, before, after, mode } = change;
    const { added, removed } = changedLines(change);
    const lines = lineDifference(before ?? '', after ?? '');
    const sides = { path, before: before ?? '', after: after ?? '' };
    const findings = rateManifest({ ...sides, lines: [...lines.added, ...lines.removed] });
    return {
      ...sides,
      ...lines,
      op: before === null ? 'added' : after === null ? 'deleted' : 'changed',
      size: added + removed,
      executable: mode === '100755',
      structured: findings !== undefined,
      paths,
      findings: findings ?? [],
    };
  });
}

/** What is low about a file is only said when nothing worse is. */
function ofFile(fact: Seen): Finding<RuleId>[] {
  const found = FILE_RULES.flatMap((rule): Finding<RuleId>[] => {
    const names = applies(rule, fact);
    return names ? [{ rule, reason: `${code(fact.path)} ${rule.words}${listed(names)}.` }] : [];
  });
  const all = [...fact.findings, ...found];
  const serious = all.filter(({ rule }) => rule.level !== 'low');
  return serious.length > 0 ? serious : all;
}

const ofChange = (facts: readonly Seen[]): Finding<RuleId>[] => {
  const rule = CHANGE_RULES.find((row) => applies(row, facts));
  return rule ? [{ rule, reason: `The change ${rule.words}.` }] : [];
};
