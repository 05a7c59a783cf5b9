import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { hasManifest, isLock } from '../../packages/core/src/decide/risk/names.ts';
import { rateRisk, worseOf } from '../../packages/core/src/decide/risk.ts';
import { type FileChange, RISKS, type Risk } from '../../packages/core/src/domain/fix.ts';
import { expectLinear } from '../kit/linear.ts';

const rank = ({ level }: Pick<Risk, 'level'>): number => RISKS.indexOf(level);

const path = fc.oneof(
  fc.constantFrom(
    'src/a.ts',
    'pkg/__init__.py',
    'cmd/a.go',
    'A.java',
    'a.proto',
    'README.md',
    'test/a.test.ts',
    'package.json',
    'package-lock.json',
    'go.sum',
    'k8s/app.yaml',
    'charts/a/values.yaml',
    'charts/a/templates/x.yaml',
    'db/migrations/1.sql',
    'run.sh',
    'Dockerfile',
    '.github/workflows/ci.yml',
    'src/auth/x.rb',
  ),
  fc.string({ minLength: 1, maxLength: 40 }),
);
const piece = fc.oneof(
  fc.constantFrom(
    'apiVersion: v1\n',
    'kind: Secret\n',
    'kind: Deployment\n',
    'metadata: { name: a }\n',
    '---\n',
    'spec:\n',
    '  replicas: 2\n',
    '  - name: a\n',
    '    image: a:1\n',
    'a: &a [1]\nb: *a\n',
    '<<: *a\n',
    'x: &x { y: 0644, z: no }\nrules: [*x, { <<: *x }]\n',
    '- { op: add, path: /spec/hostPID, value: 1 }\n',
    '? [x]\n: y\n',
    '{{ if }}\n',
    'export const a = 1;\n',
    'export {',
    'func A() {\n',
    '__all__ = [\n',
    'curl x | sh\n',
  ),
  fc.string({ maxLength: 30 }),
);
const text = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''));
const change: fc.Arbitrary<FileChange> = fc.record({
  path,
  before: fc.option(text),
  after: fc.option(text),
  mode: fc.constantFrom('100644' as const, '100755' as const),
});
const changes = fc.uniqueArray(change, { selector: (file) => file.path, maxLength: 8 });

describe('whatever is changed', () => {
  it('it is rated, with reasons that can be read', () => {
    fc.assert(
      fc.property(changes, (files) => {
        const { level, reasons } = rateRisk(files);
        expect(RISKS).toContain(level);
        expect(reasons.length).toBeLessThanOrEqual(20);
        expect(reasons.length > 0 || level === 'low').toBe(true);
        expect(reasons.filter((reason) => reason.length > 1_500 || reason.includes('\n'))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('a file more makes it no safer, save a manifest beside its lock file', () => {
    fc.assert(
      fc.property(changes, change, (files, more) => {
        fc.pre(!files.some((file) => file.path === more.path));
        fc.pre(!files.some((file) => isLock(file.path) && hasManifest(file.path, [more.path])));
        expect(rank(rateRisk([...files, more]))).toBeGreaterThanOrEqual(rank(rateRisk(files)));
      }),
      { numRuns: 500 },
    );
  });

  it('a model makes it only worse', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...RISKS),
        fc.constantFrom(...RISKS),
        fc.array(fc.string()),
        (level, said, reasons) => {
          const worse = worseOf({ level, reasons }, said);
          expect(rank(worse)).toBe(Math.max(RISKS.indexOf(level), RISKS.indexOf(said)));
          expect(worse.reasons.length).toBe(worse.level === level ? reasons.length : Math.min(20, reasons.length + 1));
        },
      ),
    );
  });
});

describe('takes linear time', () => {
  const object = (index: number): string =>
    `---\napiVersion: v1\nkind: ConfigMap\nmetadata: { name: c${index} }\ndata: { a: b${index}, c: d }\n`;
  it.each<[string, string, (index: number) => string]>([
    ['many objects', 'a.yaml', object],
    ['one object many times', 'a.yaml', () => object(1)],
    ['a long list', 'a.yaml', (index) => (index === 0 ? 'apiVersion: v1\nkind: A\na:\n' : `- name: n${index}\n`)],
    [
      'a long list without order',
      'a.yaml',
      (index) => (index === 0 ? 'apiVersion: v1\nkind: A\nports:\n' : `- { a: ${index}, verbs: [b, a] }\n`),
    ],
    [
      'many merges',
      'values.yaml',
      (index) => (index === 0 ? 'a: &a { b: c }\n' : `a${index}: { <<: { b: c }, c: d }\n`),
    ],
    ['open brackets', 'a.yaml', () => 'a: [ {'],
    ['downloads', 'a.sh', () => 'curl curl | '],
    ['blanks', 'templates/a.yaml', () => ' {{ '],
  ])('%s', async (_, name, line) => {
    await expectLinear(200_000, (size) => {
      let after = '';
      for (let index = 0; after.length < size; index += 1) after += line(index);
      rateRisk([{ path: name, before: '', after, mode: '100644' }]);
    });
  });
});
