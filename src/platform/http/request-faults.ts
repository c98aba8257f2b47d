import { getMetadataStorage } from 'class-validator';
import type { ValidationError } from 'class-validator';
import type { FieldError } from '../problems/problem.js';
import { FIELD, permittedBy } from './field-rule.js';
import type { FieldRule } from './field-rule.js';
import { pointerTo } from './pointer.js';
import { shown } from './shown.js';

type Path = readonly (string | number)[];

/** What class-validator found wrong, each fault where it is: `/reliefSought/0/kind`. */
export function faultsOf(errors: readonly ValidationError[], path: Path = []): FieldError[] {
  return errors.flatMap((error) => {
    const at = [...path, error.property];
    const rule = error.contexts?.[FIELD] as FieldRule | undefined;
    if (rule !== undefined)
      return [...faultsOfField(at, rule, error.value), ...inElements(at, rule, error)];
    if (error.constraints?.whitelistValidation !== undefined) return [noSuchField(at, error)];
    return [...otherFaults(at, error), ...faultsOf(error.children ?? [], at)];
  });
}

/** The faults inside the elements of a list, some of which are no objects at all. */
function inElements(
  at: Path,
  { mostElements }: FieldRule,
  { children = [] }: ValidationError,
): FieldError[] {
  return mostElements === undefined ? [] : faultsOf(children, at);
}

/** What class-validator's own decorators say; that a nested field is no object, its rule said better. */
function otherFaults(at: Path, { constraints = {} }: ValidationError): FieldError[] {
  return Object.entries(constraints)
    .filter(([name]) => name !== 'nestedValidation')
    .map(([, detail]) => fault(at, detail));
}

function faultsOfField(at: Path, rule: FieldRule, value: unknown): FieldError[] {
  const { mostElements } = rule;
  if (value === undefined) return [fault(at, `Missing; required is ${permittedBy(rule)}.`)];
  if (mostElements === undefined || !Array.isArray(value) || value.length > mostElements) {
    return [notPermitted(at, value, permittedBy(rule))];
  }
  return value.flatMap((element: unknown, index) =>
    rule.fits(element) ? [] : [notPermitted([...at, index], element, rule.permitted)],
  );
}

function notPermitted(at: Path, value: unknown, permitted: string): FieldError {
  return fault(at, `Given is ${shown(value)}; permitted is ${permitted}.`);
}

function noSuchField(at: Path, { target }: ValidationError): FieldError {
  const names = namesOfFields(target);
  const permitted = names.length === 0 ? 'none' : names.join(', ');
  return fault(at, `There is no such field; permitted: ${permitted}.`);
}

function namesOfFields(target: object | undefined): string[] {
  if (target === undefined) return [];
  const fields = getMetadataStorage().getTargetValidationMetadatas(
    target.constructor,
    '',
    false,
    false,
  );
  return [...new Set(fields.map(({ propertyName }) => propertyName))];
}

function fault(at: Path, detail: string): FieldError {
  return { pointer: pointerTo(at), detail };
}
