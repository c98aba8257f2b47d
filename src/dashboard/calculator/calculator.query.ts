import { Transform } from 'class-transformer';
import { OneOf, Text } from '../../platform/http/fields.js';

/** The forms of the page, each asking for one kind of date. */
export const CALCULATIONS = ['period', 'rule', 'noting'] as const;
export type Calculation = (typeof CALCULATIONS)[number];

/** The fields of the forms. What may stand in each is for the services to say. */
export const CALCULATOR_FIELDS = [
  ...['trigger', 'at', 'n', 'unit', 'direction', 'ruleset', 'courtId', 'serviceMethod'],
  ...['appealFrom', 'extraStateHolidays', 'presidentialHolidays', 'clerkInaccessible'],
  ...['ruleVersion', 'ruleId', 'motionKind', 'asOfVersion', 'filedOn'],
] as const;
export type CalculatorField = (typeof CALCULATOR_FIELDS)[number];

/** A field of a form, as a browser sends it: one left empty was not said. */
function Said(): PropertyDecorator {
  const text = Text(4000, { optional: true });
  const unsaid = Transform(({ value }: { value: unknown }) => (value === '' ? undefined : value));
  return (target, name) => {
    text(target, name);
    unsaid(target, name);
  };
}

/** A question to the calculator, as its address says it. */
export class CalculatorQuery {
  @OneOf(CALCULATIONS, { optional: true }) by?: Calculation;
  @Said() trigger?: string;
  @Said() at?: string;
  @Said() n?: string;
  @Said() unit?: string;
  @Said() direction?: string;
  @Said() ruleset?: string;
  @Said() courtId?: string;
  @Said() serviceMethod?: string;
  @Said() appealFrom?: string;
  @Said() extraStateHolidays?: string;
  @Said() presidentialHolidays?: string;
  @Said() clerkInaccessible?: string;
  @Said() ruleVersion?: string;
  @Said() ruleId?: string;
  @Said() motionKind?: string;
  @Said() asOfVersion?: string;
  @Said() filedOn?: string;
}
