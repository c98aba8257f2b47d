const IN_ANOTHER =
  /^[\s\])]{0,3}(?:in|of|from|on) (?:the )?(?:related|lead|member|companion|parent|underlying|criminal|civil|adversary|main|state|[A-Z][\w.&'-]*(?: [A-Z][\w.&'-]*){0,3}) ?(?:case|Case|action|Action|matter|Matter|proceeding|docket|Docket|MDL|litigation)\b/;
const IN_NUMBERED =
  /^[\s\])]{0,3}(?:in|of|from) (?:[Cc]ase |[Cc]ivil (?:[Aa]ction )?|[Cc]r\w*\.? )?(?:[Nn]os?\.? )?(?:[A-Z]{2,4}[/ ])?\d{1,2}(?:[:-]\d\d)?-\w/;
const AFTER_NUMBERED =
  /\d\d-(?:cv|cr|mc|md|mj|bk|ap)-\d+[\s,:([]{1,4}(?:ecf|dkt|doc)\w*\.?(?: nos?\.?)?[\s[#]*$/;

/**
 * Whether the number from `start` to `end` belongs to another docket: `ECF No. 80 in the Mills Action`,
 * `3:20-cv-00012, Doc. 7`.
 */
export function isOfAnotherDocket(text: string, start: number, end: number): boolean {
  const after = text.slice(end, end + 90);
  if (IN_ANOTHER.test(after) || IN_NUMBERED.test(after)) return true;
  return AFTER_NUMBERED.test(text.slice(Math.max(0, start - 45), start).toLowerCase());
}
