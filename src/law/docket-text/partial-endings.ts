/** Words that make an ending that of a part: one defendant, one count, or with leave to amend. */
export const PARTIAL =
  /\bas to (?:defendants? |plaintiffs? |count|the claim|claims?|party|counter)|\bonly\b|\bin part\b|\bpartial|\bcounterclaims?\b|\bcross-?claims?\b|\bthird[- ]party\b|\bcounts? \d|\b(?:without|with) leave to amend|\bmay (?:file|amend)|\bamended complaint (?:due|by|must|shall|may)|\bleave to amend\b|\bclaims? (?:against|for|under)\b|\bindictment\b|\bremaining (?:claims|defendants|counts)\b/;
