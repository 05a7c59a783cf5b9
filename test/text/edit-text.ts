import { editYaml, readYaml } from '../../packages/core/src/text/yaml-edit.ts';
import type { YamlEdit } from '../../packages/core/src/text/yaml-value.ts';

/** A text read and edited at once. */
export function editText(text: string, document: number, edits: readonly YamlEdit[]): ReturnType<typeof editYaml> {
  const file = readYaml(text);
  return 'fault' in file ? file : editYaml(file, document, edits);
}
