import type { Html } from '../../platform/html/html.js';
import type { Choice, Field } from './form.js';

interface Parts {
  /** The id of the form. */
  readonly form: string;
  readonly field: Field;
}

/** A field under its label, with how to fill it in and what is wrong with it. */
export function FieldView({ form, field }: Parts): Html {
  const { name, label, hint, fault, isRequired, filled } = field;
  const id = `${form}-${name}`;
  return (
    <div class={filled.kind === 'long-text' || filled.kind === 'one-of-groups' ? 'long' : null}>
      <label for={id}>
        {label}
        {isRequired && ' (required)'}
      </label>
      <Control id={id} field={field} />
      {fault !== null && (
        <p class="fault" id={`${id}-fault`}>
          {fault}
        </p>
      )}
      {hint !== null && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}

interface ControlParts {
  readonly id: string;
  readonly field: Field;
}

function Control({ id, field }: ControlParts): Html {
  const { filled, value } = field;
  const said = saidOf(id, field);
  switch (filled.kind) {
    case 'one-of':
      return (
        <select {...said}>
          <Options choices={filled.choices} value={value} />
        </select>
      );
    case 'one-of-groups':
      return (
        <select {...said}>
          <option value="">{filled.none}</option>
          {filled.groups.map(({ name, choices }) => (
            <optgroup label={name}>
              <Options choices={choices} value={value} />
            </optgroup>
          ))}
        </select>
      );
    case 'known':
      return (
        <>
          <input {...said} type="text" value={value} list={`${id}-known`} autocomplete="off" />
          <datalist id={`${id}-known`}>
            <Options choices={filled.choices} value="" />
          </datalist>
        </>
      );
    case 'long-text':
      return (
        <textarea {...said} rows={2}>
          {value}
        </textarea>
      );
    case 'number':
      return <input {...said} type="text" inputmode="numeric" value={value} autocomplete="off" />;
    case 'day':
      return <input {...said} type="date" value={value} />;
    case 'time':
    case 'text':
      return <input {...said} type={filled.kind} value={value} autocomplete="off" />;
  }
}

interface Said {
  readonly id: string;
  readonly name: string;
  readonly required: boolean;
  readonly 'aria-invalid': 'true' | null;
  readonly 'aria-describedby': string | null;
}

/** What every control says of itself: its fault first, then how to fill it in. */
function saidOf(id: string, { name, isRequired, fault, hint }: Field): Said {
  const described = [
    ...(fault === null ? [] : [`${id}-fault`]),
    ...(hint === null ? [] : [`${id}-hint`]),
  ];
  return {
    ...{ id, name },
    required: isRequired,
    'aria-invalid': fault === null ? null : 'true',
    'aria-describedby': described.length === 0 ? null : described.join(' '),
  };
}

function Options({
  choices,
  value,
}: {
  readonly choices: readonly Choice[];
  readonly value: string;
}): Html {
  return (
    <>
      {choices.map((choice) => (
        <option value={choice.value} selected={choice.value === value}>
          {choice.text}
        </option>
      ))}
    </>
  );
}
