import { toFormFaults } from './faults.js';
import { FormView } from './form-view.js';
import { fieldIn } from './form.js';
import type { FieldOf, Form } from './form.js';

const COLOUR: FieldOf = {
  ...{ name: 'colour', label: 'Colour', hint: 'Any you like.', isRequired: true },
  filled: { kind: 'one-of', choices: ['red', 'green'].map((one) => ({ value: one, text: one })) },
};
const NOTE: FieldOf = { name: 'note', label: 'Note', filled: { kind: 'long-text' } };

function aForm(given: Partial<Form> = {}): string {
  const form: Form = {
    ...{ id: 'paint', method: 'post', action: '/paint', hidden: { version: '3' } },
    fields: [fieldIn({ values: { colour: 'green' }, faults: { colour: 'Not today.' } }, COLOUR)],
    more: [fieldIn({ values: { note: '</textarea><b>' }, faults: {} }, NOTE)],
    ...{ isMoreOpen: true, fault: null, submit: 'Paint' },
    ...given,
  };
  return (<FormView form={form} />).markup;
}

describe('a form', () => {
  it('has a label for every field, and says beside it what is wrong and how to fill it in', () => {
    const markup = aForm();
    expect(markup).toContain('<label for="paint-colour">Colour (required)</label>');
    expect(markup).toContain(
      '<select id="paint-colour" name="colour" required aria-invalid="true" aria-describedby="paint-colour-fault paint-colour-hint">',
    );
    expect(markup).toContain('<p class="fault" id="paint-colour-fault">Not today.</p>');
    expect(markup).toContain('<option value="green" selected>green</option>');
  });

  it('prints what was typed as text', () => {
    expect(aForm()).toContain('>&lt;/textarea&gt;&lt;b&gt;</textarea>');
  });

  it('is sent as the server takes it: a POST in parts, a GET in its address', () => {
    expect(aForm()).toContain('method="post" action="/paint" enctype="multipart/form-data"');
    expect(aForm({ method: 'get' })).not.toContain('enctype');
    expect(aForm()).toContain('<input type="hidden" name="version" value="3">');
  });

  it('folds away what few need, but not what is filled in', () => {
    expect(aForm()).toContain('<details open><summary>More</summary>');
    expect(aForm({ isMoreOpen: false })).toContain('<details><summary>More</summary>');
    expect(aForm({ more: [] })).not.toContain('<details');
  });
});

describe('a day that does not exist', () => {
  const DAY: FieldOf = { name: 'on', label: 'On', filled: { kind: 'day' } };
  const TIME: FieldOf = { name: 'at', label: 'At', filled: { kind: 'time' } };

  it.each([
    [DAY, '2021-02-28', 'day'],
    [DAY, '2021-02-30', 'text'],
    [DAY, '', 'day'],
    [TIME, '17:00', 'time'],
    [TIME, '25:00', 'text'],
  ])('is shown as it was typed: %j with "%s" is filled in as a %s', (field, value, kind) => {
    const { name } = field;
    expect(fieldIn({ values: { [name]: value }, faults: {} }, field).filled.kind).toBe(kind);
  });
});

describe('what a service says is wrong', () => {
  const fieldAt = (pointer: string): string => pointer.split('/')[1] ?? '';
  const at = (...pointers: readonly string[]) =>
    toFormFaults(
      { detail: 'All of it.', errors: pointers.map((pointer) => ({ pointer, detail: pointer })) },
      ['colour', 'days'],
      fieldAt,
    );

  it('stands beside the field its pointer means, all of it', () => {
    expect(at('/colour', '/days/0', '/days/3')).toEqual({
      byField: { colour: '/colour', days: '/days/0 /days/3' },
      others: null,
    });
  });

  it('stands above the form where no field shows it', () => {
    expect(at('/elsewhere')).toEqual({ byField: {}, others: '/elsewhere' });
    expect(at()).toEqual({ byField: {}, others: 'All of it.' });
  });
});
