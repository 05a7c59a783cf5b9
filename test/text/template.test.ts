import { expect, test } from '@jest/globals';
import { UserError } from '../../packages/core/src/errors.ts';
import { renderTemplate } from '../../packages/core/src/text/template.ts';

test('AM75 I7 a value is never read as a template, and $& means nothing', () => {
  const values = { 'pr.title': '{{secrets.token}} {{pr.body}} $& $1 {{constructor.constructor}}', 'pr.body': 'body' };
  expect(renderTemplate('T: {{pr.title}} / {{ pr.body }}', values)).toBe(`T: ${values['pr.title']} / body`);
});

test.each([
  'secrets.token',
  'constructor',
  '__proto__',
  'toString',
  'pr',
  'pr.title.length',
  '',
  '#if x',
  'pr.title | upper',
])('AM75 I7 {{%s}} is an error that names what there is', (key) => {
  const render = () => renderTemplate(`a {{${key}}} b`, { 'pr.title': 't' }, { where: 'rules[0].comment' });
  expect(render).toThrow(UserError);
  expect(render).toThrow(/^rules\[0\]\.comment: .*use one of: pr\.title/);
});

test('I7 twin: other braces stay, and the caller maps each value', () => {
  const text = renderTemplate(
    '{a} {{pr.number}} ${{ x }',
    { 'pr.number': '7' },
    { map: (value, key) => `<${key}=${value}>` },
  );
  expect(text).toBe('{a} <pr.number=7> ${{ x }');
});
