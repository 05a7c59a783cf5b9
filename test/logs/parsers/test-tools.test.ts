import { describe, expect, it } from '@jest/globals';
import { PARSERS } from '../../../packages/core/src/logs/parsers/index.ts';
import { read, type Sample, samples } from './samples/sample.ts';

const TOOLS = [
  'ctest',
  'dotnet-test',
  'exunit',
  'ginkgo',
  'go-test',
  'gtest',
  'jest',
  'minitest',
  'mocha',
  'node-test',
  'phpunit',
  'playwright',
  'pytest',
  'python-traceback',
  'rspec',
  'tap',
  'vitest',
];

const parserOf = (name: string) => PARSERS.find((parser) => parser.name === name)!;
const passes = ({ name }: Sample): boolean => name.startsWith('passes');

describe.each(TOOLS)('%s', (tool) => {
  const all = samples(`${tool}.txt`);
  it.each(all.map((sample) => [sample.name, sample] as const))('%s', (name, { rows, expected }) => {
    expect(read(parserOf(tool), rows)).toEqual(expected);
    if (name.startsWith('passes')) expect(expected).toEqual([]);
  });
  it('has two samples that fail and one that passes', () => {
    expect(all.filter((sample) => !passes(sample) && sample.expected.length > 0).length).toBeGreaterThanOrEqual(2);
    expect(all.filter(passes).length).toBeGreaterThanOrEqual(1);
  });
  it('says nothing of the runs of other tools that pass', () => {
    for (const other of TOOLS) {
      for (const { rows } of samples(`${other}.txt`).filter(passes)) expect(read(parserOf(tool), rows)).toEqual([]);
    }
  });
});

describe('what stands before the tool’s own words', () => {
  const [{ rows, expected }] = samples('go-test.txt').filter(({ name }) => name === 'parallel') as [Sample];
  it.each(['#12 3.456 ', 'tests-1  | ', '@shop/api:test:unit: '])('%j is read past', (prefix) => {
    expect(
      read(
        parserOf('go-test'),
        rows.map((row) => prefix + row),
      ),
    ).toEqual(expected);
  });
});
