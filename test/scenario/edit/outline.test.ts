import { expect, test } from 'vitest';
import { pointer } from '../../../src/base/json-pointer.ts';
import { applyEdit, editOutline } from '../../../src/scenario/edit/apply-edit.ts';
import type { Edit } from '../../../src/scenario/edit/edit.ts';
import { readOutline } from '../../../src/scenario/edit/outline.ts';
import { placesIn, placesOf } from '../../../src/scenario/edit/place.ts';
import { scenarioTexts } from './helpers.ts';

test.each(scenarioTexts)('%s: who has read the text need not read it again', (_, text) => {
  const edit: Edit = { kind: 'set', at: pointer('level'), value: 'advanced' };
  const outline = readOutline(text);
  if (!outline.ok) throw new Error('every scenario reads');
  const edited = editOutline(outline.value, edit);
  const again = applyEdit(text, edit);
  if (!edited.ok || !again.ok) throw new Error('the edit fits');
  expect(edited.value.text).toBe(again.value);
  expect(edited.value.value).toMatchObject({ level: 'advanced' });

  const places = placesOf(again.value);
  if (!places.ok) throw new Error('it still reads');
  const at = pointer('vpcs', 'main');
  expect(placesIn(edited.value).rangeOf(at)).toEqual(places.value.rangeOf(at));
});
