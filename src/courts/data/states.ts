/** A state, district or territory with a federal court, as courts name it and as citations abbreviate it. */
export interface State {
  /** As it stands after `District of`, so the District of Columbia is `Columbia` here. */
  readonly name: string;
  /** Bluebook, table T10. */
  readonly abbreviation: string;
  /** The circuit its federal courts belong to (28 U.S.C. § 41). */
  readonly circuit: string;
}

type Row = readonly [code: string, name: string, abbreviation: string, circuit: string];

const ROWS: readonly Row[] = [
  ['AK', 'Alaska', 'Alaska', '9'],
  ['AL', 'Alabama', 'Ala.', '11'],
  ['AR', 'Arkansas', 'Ark.', '8'],
  ['AZ', 'Arizona', 'Ariz.', '9'],
  ['CA', 'California', 'Cal.', '9'],
  ['CO', 'Colorado', 'Colo.', '10'],
  ['CT', 'Connecticut', 'Conn.', '2'],
  ['DC', 'Columbia', 'D.C.', 'dc'],
  ['DE', 'Delaware', 'Del.', '3'],
  ['FL', 'Florida', 'Fla.', '11'],
  ['GA', 'Georgia', 'Ga.', '11'],
  ['GU', 'Guam', 'Guam', '9'],
  ['HI', 'Hawaii', 'Haw.', '9'],
  ['IA', 'Iowa', 'Iowa', '8'],
  ['ID', 'Idaho', 'Idaho', '9'],
  ['IL', 'Illinois', 'Ill.', '7'],
  ['IN', 'Indiana', 'Ind.', '7'],
  ['KS', 'Kansas', 'Kan.', '10'],
  ['KY', 'Kentucky', 'Ky.', '6'],
  ['LA', 'Louisiana', 'La.', '5'],
  ['MA', 'Massachusetts', 'Mass.', '1'],
  ['MD', 'Maryland', 'Md.', '4'],
  ['ME', 'Maine', 'Me.', '1'],
  ['MI', 'Michigan', 'Mich.', '6'],
  ['MN', 'Minnesota', 'Minn.', '8'],
  ['MO', 'Missouri', 'Mo.', '8'],
  ['MP', 'the Northern Mariana Islands', 'N. Mar. I.', '9'],
  ['MS', 'Mississippi', 'Miss.', '5'],
  ['MT', 'Montana', 'Mont.', '9'],
  ['NC', 'North Carolina', 'N.C.', '4'],
  ['ND', 'North Dakota', 'N.D.', '8'],
  ['NE', 'Nebraska', 'Neb.', '8'],
  ['NH', 'New Hampshire', 'N.H.', '1'],
  ['NJ', 'New Jersey', 'N.J.', '3'],
  ['NM', 'New Mexico', 'N.M.', '10'],
  ['NV', 'Nevada', 'Nev.', '9'],
  ['NY', 'New York', 'N.Y.', '2'],
  ['OH', 'Ohio', 'Ohio', '6'],
  ['OK', 'Oklahoma', 'Okla.', '10'],
  ['OR', 'Oregon', 'Or.', '9'],
  ['PA', 'Pennsylvania', 'Pa.', '3'],
  ['PR', 'Puerto Rico', 'P.R.', '1'],
  ['RI', 'Rhode Island', 'R.I.', '1'],
  ['SC', 'South Carolina', 'S.C.', '4'],
  ['SD', 'South Dakota', 'S.D.', '8'],
  ['TN', 'Tennessee', 'Tenn.', '6'],
  ['TX', 'Texas', 'Tex.', '5'],
  ['UT', 'Utah', 'Utah', '10'],
  ['VA', 'Virginia', 'Va.', '4'],
  ['VI', 'the Virgin Islands', 'V.I.', '3'],
  ['VT', 'Vermont', 'Vt.', '2'],
  ['WA', 'Washington', 'Wash.', '9'],
  ['WI', 'Wisconsin', 'Wis.', '7'],
  ['WV', 'West Virginia', 'W. Va.', '4'],
  ['WY', 'Wyoming', 'Wyo.', '10'],
];

const STATES = new Map<string, State>(
  ROWS.map(([code, name, abbreviation, circuit]) => [code, { name, abbreviation, circuit }]),
);

/** The state of a two-letter postal code. @throws Error on a code that is no state's here. */
export function stateOf(code: string): State {
  const state = STATES.get(code);
  if (state === undefined) throw new Error(`No state has the code ${code}.`);
  return state;
}
