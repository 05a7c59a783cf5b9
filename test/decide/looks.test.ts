import { describe, expect, it } from '@jest/globals';
import { greensOf, keptOf, MOST_LOOKS, sightingsOf } from '../../packages/core/src/decide/looks.ts';
import type { Build, FailedJob, GreenJob } from '../../packages/core/src/domain/scan.ts';
import { build, failedJob, greenBuild, greenJob } from './failures.ts';

type Past = Parameters<typeof sightingsOf>[0];
const see = (jobs: FailedJob[], builds: Build[], green: GreenJob[] = [], before?: Past) =>
  sightingsOf(before, jobs, greensOf({ builds, green }));
/** `R1 G2'`: red in build 1, green in the second attempt of build 2. */
const word = (jobs: FailedJob[], builds: Build[], green: GreenJob[] = [], before?: Past): string[] =>
  see(jobs, builds, green, before).map(({ looks }) =>
    looks.map(({ red, build: of, attempt }) => `${red ? 'R' : 'G'}${of.slice(1)}${"'".repeat(attempt - 1)}`).join(' '),
  );

const red = failedJob(build(3));
const again = failedJob(build(3, { attempt: 2 }));

describe('what was seen of a failure', () => {
  it.each<[string, string, FailedJob[], Build[], GreenJob[]]>([
    ['green runs before and after', 'G1 R3 G4', [red], [greenBuild(1), build(3), greenBuild(4)], []],
    [
      'not those that were cancelled or skipped',
      'R3',
      [red],
      ['cancelled', 'skipped', 'neutral'].map((conclusion, index) => build(index + 4, { conclusion })),
      [],
    ],
    ['not a run that is red with something else', 'R3', [red], [build(4)], []],
    ['but the job, when it was green there', 'R3 G4', [red], [build(4)], [greenJob(build(4))]],
    ['not another job', 'R3', [red], [build(4)], [greenJob(build(4), 'lint')]],
    [
      'both jobs must be green',
      'R3',
      [red, failedJob(build(3), { jobId: 9, name: 'other' })],
      [build(4)],
      [greenJob(build(4))],
    ],
    [
      'and are',
      'R3 G4',
      [red, failedJob(build(3), { jobId: 9, name: 'other' })],
      [build(4)],
      [greenJob(build(4)), greenJob(build(4), 'other')],
    ],
    [
      'not another workflow, branch or repository',
      'R3',
      [red],
      [greenBuild(4, { workflow: 'ci' }), greenBuild(5, { branch: 'dev' }), greenBuild(6, { repo: 'acme/lib' })],
      [],
    ],
    [
      'whatever its workflow is called now',
      'R3 G4',
      [red],
      [greenBuild(4, { workflow: 'Every night', path: red.build.path })],
      [],
    ],
    ['whatever the case of its name', 'R3 G4', [red], [greenBuild(4, { repo: 'Acme/App' })], []],
    ['attempts of one build', "R3 G3'", [red], [greenBuild(3, { attempt: 2 })], []],
    ['red attempts', "R3 R3'", [again, red], [build(3, { attempt: 2 })], []],
    [
      'a first attempt of a run that ended green is not green itself',
      "R3 G3'",
      [red],
      [greenBuild(3, { attempt: 2 })],
      [greenJob(greenBuild(3, { attempt: 1 }), 'lint')],
    ],
    [
      'a job that may fail: its green run says nothing',
      'R3',
      [failedJob(build(3), { tolerated: true })],
      [greenBuild(3), greenBuild(4)],
      [],
    ],
    [
      'its green job does',
      'R3 G4',
      [failedJob(build(3), { tolerated: true })],
      [greenBuild(4)],
      [greenJob(greenBuild(4))],
    ],
    ['red wins in one attempt', 'R3', [red], [greenBuild(3)], [greenJob(build(3))]],
  ])('%s: %s', (_, expected, jobs, builds, green) => {
    expect(word(jobs, builds, green)).toEqual([expected]);
  });

  it('a place is a workflow on a branch of a repository, with all its jobs', () => {
    const lib = failedJob(build(5, { repo: 'acme/lib' }));
    const seen = see([red, failedJob(build(3), { jobId: 9, name: 'other' }), lib], []);
    expect(seen.map(({ place }) => place)).toEqual([
      { repo: 'acme/app', workflow: '.github/workflows/nightly.yml', branch: 'main', jobs: ['test', 'other'] },
      { repo: 'acme/lib', workflow: '.github/workflows/nightly.yml', branch: 'main', jobs: ['test'] },
    ]);
    expect(keptOf(seen).looks.map(({ place, build: of }) => [place, of])).toEqual([
      [0, 'a3'],
      [1, 'a5'],
    ]);
  });

  it('what is stored is kept, once, and what comes anew is told', () => {
    const first = keptOf(see([red], [greenBuild(1)]));
    const seen = see([], [greenBuild(1), greenBuild(4), build(5)], [greenJob(build(5))], first);
    expect(seen[0]!.looks.map(({ build: of }) => of)).toEqual(['a1', 'a3', 'a4', 'a5']);
    expect(seen[0]!.added.map(({ build: of }) => of)).toEqual(['a4', 'a5']);
    expect(seen[0]!.fleeting.map(({ build: of }) => of)).toEqual(['a5']);
    expect(keptOf(see([], [greenBuild(1)], [], keptOf(seen)))).toEqual(keptOf(seen));
  });

  it('keeps the newest, and the last red one always', () => {
    const many = Array.from({ length: 120 }, (_, index) => greenBuild(index + 4));
    const [kept] = see([red], many);
    expect(kept!.looks).toHaveLength(MOST_LOOKS);
    expect(kept!.looks[0]).toMatchObject({ red: true, build: 'a3' });
    expect(kept!.looks.at(-1)!.build).toBe('a123');
  });

  it('ten places share the room, those that were red last', () => {
    const places = Array.from({ length: 14 }, (_, index) => failedJob(build(index + 1, { workflow: `w${index + 1}` })));
    const greens = places.flatMap(({ build: { workflow } }, index) =>
      Array.from({ length: 20 }, (_, more) => greenBuild(100 * (index + 1) + more, { workflow })),
    );
    const seen = see(places, greens);
    expect(seen.map(({ place }) => place.workflow)).toEqual(
      [5, 6, 7, 8, 9, 10, 11, 12, 13, 14].map((one) => `.github/workflows/w${one}.yml`),
    );
    expect(keptOf(seen).looks).toHaveLength(80);
    expect(seen.every(({ looks }) => looks.some((look) => look.red))).toBe(true);
  });
});
