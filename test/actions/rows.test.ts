import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from '@jest/globals';
import { actions } from '../../actions/actions.ts';

/** A row alone does nothing: some code must read its value. */

const folder = path.resolve(import.meta.dirname, '..', '..', 'actions');
const code = readdirSync(folder)
  .filter((file) => file.endsWith('.ts'))
  .map((file) => readFileSync(path.join(folder, file), 'utf8'))
  .join('\n');

/** Whether `values.name` or `values['name']` stands in some code. */
const isRead = (name: string, text: string): boolean =>
  new RegExp(`\\bvalues\\)?(?:\\.${name}(?![\\w-])|\\[['"]${name}['"]\\])`).test(text);

it.each(actions.map((action) => [action.name, action] as const))(
  'every input of %s is read by its job',
  (_, action) => {
    const unread = Object.keys(action.inputs).filter((name) => !isRead(name, code));
    const advice = "map its value for a job: `settingsOf` in actions/common.ts, or the action's own, as `triageOf`";
    expect(unread.map((name) => `nothing reads the input \`${name}\`: ${advice}`)).toEqual([]);
  },
);

it.each<[string, string, boolean]>([
  ['max-steps', "steps: values['max-steps'],", true],
  ['label', 'values.label === ""', true],
  ['disabled', 'common(values).disabled', true],
  ['label', 'values.labels', false],
  ['max-steps', "'max-steps': count('How many times')", false],
  ['max', "values['max-steps']", false],
])('%s in %j: %j', (name, text, expected) => {
  expect(isRead(name, text)).toBe(expected);
});
