import { describe, expect, it } from '@jest/globals';
import { findStorm, STORM, stormRecord } from '../../packages/core/src/decide/storm.ts';
import { type FailureClass, failureSchema } from '../../packages/core/src/domain/failure.ts';
import type { Build } from '../../packages/core/src/domain/scan.ts';
import type { Distinct } from '../../packages/core/src/domain/tracked.ts';
import { build, failing, greenBuild, hour, verdict } from './failures.ts';

let made = 0;
const at = (hours: number, where: string, conclusion = 'failure'): Build => {
  const [repo = '', workflow = 'ci'] = where.split(' ');
  return build(++made, { repo: `acme/${repo}`, workflow, at: hour(hours), conclusion });
};
const red = (name: string, kind: FailureClass, ...builds: Build[]): Distinct =>
  failing(name, builds, { verdict: verdict(kind) });
const network = (hours: number, ...where: string[]): Distinct[] =>
  where.map((one) => red(`net ${one}`, 'network_registry', at(hours, one)));
const green = (hours: number, ...where: string[]): Build[] => where.map((one) => at(hours, one, 'success'));

const storm = (failures: Distinct[], builds: Build[] = [], ongoing?: string) =>
  findStorm({
    failures,
    builds: [...failures.flatMap((one) => one.occurrences.map(({ job }) => job.build)), ...builds],
    ongoing,
  });
const titles = (failures: Distinct[], builds?: Build[], ongoing?: string) =>
  storm(failures, builds, ongoing)
    ?.members.map(({ title }) => title.replace(/^test | failed$/g, ''))
    .sort();
const FOUR = ['a', 'b', 'c', 'd'];

describe('an infrastructure storm (E.4)', () => {
  it.each<[string, boolean, Distinct[], Build[]]>([
    ['four workflows of four', true, network(0, ...FOUR), []],
    ['four of eight', true, network(0, ...FOUR), green(0.5, 'e', 'f', 'g', 'h')],
    ['four of nine', false, network(0, ...FOUR), green(0.5, 'e', 'f', 'g', 'h', 'i')],
    ['four of nine, of which five ran hours later', true, network(0, ...FOUR), green(5, 'e', 'f', 'g', 'h', 'i')],
    ['three of three', false, network(0, 'a', 'b', 'c'), []],
    ['four workflows of one repository', true, network(0, 'a one', 'a two', 'a three', 'a four'), []],
    ['four jobs of one workflow, which are related', false, network(0, 'a', 'a', 'a', 'a'), []],
    ['four over a day', false, FOUR.flatMap((one, index) => network(index * 6, one)), []],
    ['four failures of their own code', false, FOUR.map((one) => red(one, 'compile_error', at(0, one))), []],
    [
      'four failed tests: nothing speaks for infrastructure',
      false,
      FOUR.map((one) => red(one, 'test_failure', at(0, one))),
      [],
    ],
    [
      'one network failure in three repositories',
      true,
      [red('n', 'network_registry', ...['a', 'b', 'c'].map((one) => at(0, one)))],
      green(0, ...'defghijkl'),
    ],
    ['in two', false, [red('n', 'network_registry', at(0, 'a'), at(0, 'b'))], []],
    [
      'one missing permission in three repositories is one failure',
      false,
      [red('n', 'auth_permission', ...['a', 'b', 'c'].map((one) => at(0, one)))],
      [],
    ],
  ])('%s: %s', (_, is, failures, builds) => {
    expect(storm(failures, builds) !== undefined).toBe(is);
  });

  it('takes along what it can have caused, and nothing else', () => {
    const others = [
      red('tests', 'test_failure', at(0.5, 'e')),
      red('unknown', 'unknown', at(0.5, 'f')),
      red('lint', 'lint_format', at(0.5, 'g')),
      red('earlier', 'test_failure', at(-9, 'h'), at(0.5, 'h')),
    ];
    expect(titles([...network(0, ...FOUR), ...others])).toEqual([
      'net a',
      'net b',
      'net c',
      'net d',
      'tests',
      'unknown',
    ]);
  });

  it('goes on while causes from outside follow within an hour, also in the next scan', () => {
    const later = [...network(0.9, 'e'), ...network(1.8, 'f'), ...network(3, 'g')];
    expect(titles([...network(0, ...FOUR), ...later])).toEqual(['net a', 'net b', 'net c', 'net d', 'net e', 'net f']);
    expect(titles([...network(0.9, 'e'), ...network(3, 'g')], [], hour(0))).toEqual(['net e']);
    expect(titles([red('tests', 'test_failure', at(0.5, 'e'))], [], hour(0))).toBeUndefined();
  });

  it('says how much failed, from when to when', () => {
    expect(storm(network(0, ...FOUR), green(0.2, 'e'))).toMatchObject({
      why: '4 of 5 workflows failed within an hour',
      from: hour(0),
      to: hour(0),
    });
    expect(storm([], [greenBuild(1)])).toBeUndefined();
  });

  it('its record holds every occurrence of every member', () => {
    const first = stormRecord(undefined, storm(network(0, ...FOUR))!);
    expect(first).toMatchObject({
      fingerprint: STORM,
      class: 'network_registry',
      title: '4 jobs in 4 repositories failed at once',
      history: { count: 4, state: 'new', firstAt: hour(0), lastAt: hour(0), closed: 0 },
    });
    const second = stormRecord(first, storm(network(30, 'a', 'b', 'c', 'd', 'e'))!);
    expect(second.history).toMatchObject({ count: 9, firstAt: hour(0), lastAt: hour(30) });
    expect(second.history!.seen).toHaveLength(9);
    expect(failureSchema.safeParse(second).success).toBe(true);
  });
});
