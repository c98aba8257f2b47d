import type { Html } from '../../platform/html/html.js';
import { FieldView } from './field-view.js';
import type { Form } from './form.js';

const MULTIPART = 'multipart/form-data';

/** A form, with what is wrong beside each field. It needs no script. */
export function FormView({ form }: { readonly form: Form }): Html {
  const { id, method, action, hidden, fields, more, isMoreOpen, fault, submit } = form;
  return (
    <form
      class="asks"
      id={id}
      method={method}
      action={action}
      enctype={method === 'post' ? MULTIPART : null}
    >
      {Object.entries(hidden).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      {fault !== null && <p class="fault">{fault}</p>}
      <div class="fields">
        {fields.map((field) => (
          <FieldView form={id} field={field} />
        ))}
      </div>
      {more.length > 0 && (
        <details open={isMoreOpen}>
          <summary>More</summary>
          <div class="fields">
            {more.map((field) => (
              <FieldView form={id} field={field} />
            ))}
          </div>
        </details>
      )}
      <p class="send">
        <button type="submit">{submit}</button>
      </p>
    </form>
  );
}
